package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.Passing;
import org.memberaccounts.vault.keys.KeyRing;

/**
 * Keys with the bars that stand beside them, and the staff numbers of who works here, in one query, whatever features
 * there are. The staff numbers come from a view that {@code identity} brings.
 */
@ApplicationScoped
class KnownPeople {
    private static final String KEYS_AND_BARS = """
            select key.person_id, key.epoch, key.wrapped, bar.feature, bar.refusal, bar.passing, bar.purpose, bar.hides,
                (select array_agg(works.number) from member.staff_person works where works.person_id = key.person_id)
            from member.person_key key left join member.bar bar on bar.person_id = key.person_id
            where key.person_id = any(?) order by key.person_id""";

    private final DataSource dataSource;
    private final KeyRing keys;

    @Inject
    KnownPeople(DataSource dataSource, KeyRing keys) {
        this.dataSource = dataSource;
        this.keys = keys;
    }

    /** This person; empty when there is no such person, or no longer. */
    Optional<Known> find(PersonId person) {
        return Optional.ofNullable(find(List.of(person)).get(person));
    }

    /** Those of these people that there are, in the order of their ids. */
    Map<PersonId, Known> find(Collection<PersonId> people) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEYS_AND_BARS)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", people.stream().map(PersonId::value).toArray()));
            return read(statement);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private Map<PersonId, Known> read(PreparedStatement statement) throws SQLException {
        Map<PersonId, Known> known = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                PersonId person = new PersonId(rows.getObject(1, UUID.class));
                Known before = known.get(person);
                List<Bar> bars = new ArrayList<>(before == null ? List.of() : before.bars());
                if (rows.getString(4) != null) {
                    bars.add(bar(rows));
                }
                known.put(
                        person,
                        new Known(
                                before == null ? keys.unwrap(person, rows.getInt(2), rows.getBytes(3)) : before.key(),
                                bars,
                                staff(rows)));
            }
        }
        return known;
    }

    private static Set<Integer> staff(ResultSet row) throws SQLException {
        Array numbers = row.getArray(9);
        return numbers == null ? Set.of() : Set.of((Integer[]) numbers.getArray());
    }

    private static Bar bar(ResultSet row) throws SQLException {
        Set<Passing> passing = Arrays.stream((String[]) row.getArray(6).getArray())
                .map(Passing::of)
                .collect(Collectors.toUnmodifiableSet());
        return new Bar(
                row.getString(4),
                Refusal.of(row.getString(5)),
                passing,
                Optional.ofNullable(row.getString(7)).map(PurposeId::new),
                row.getBoolean(8));
    }
}
