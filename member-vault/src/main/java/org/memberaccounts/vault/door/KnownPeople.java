package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
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
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.Passing;
import org.memberaccounts.vault.keys.KeyRing;

/**
 * Finds people's keys, with the bars beside them, the staff numbers of those who work here, the answers that are
 * disputed, and the case that a read names, in one query, whatever features there are. The staff numbers come from a
 * view that {@code identity} brings, the disputes from one that {@code dispute} brings, the case from one that
 * {@code casework} brings; without these views nobody reads anything.
 */
@ApplicationScoped
class KnownPeople {
    private static final String KEYS_BARS_AND_CASE = """
            select key.person_id, key.epoch, key.wrapped, bar.feature, bar.refusal, bar.passing, bar.purpose, bar.hides,
                (select array_agg(works.number) from member.staff_person works where works.person_id = key.person_id),
                work.id, work.person_id, work.handler, work.purpose, work.is_open,
                work.approval_id, work.approved_until, work.kind, work.has_document,
                (select array_agg(open.attribute) from member.disputed_answer open
                    where open.person_id = key.person_id)
            from ASKED asked (person_id)
            left join member.person_key key on key.person_id = asked.person_id
            left join member.bar bar on bar.person_id = key.person_id
            left join member.case_for_reading work on work.id = ?
            order by key.person_id""";

    /** For one person, as most are read: the database then plans it once a connection, not for each list anew. */
    private static final String OF_ONE = KEYS_BARS_AND_CASE.replace("ASKED", "(select ?::uuid)");

    private static final String OF_MANY = KEYS_BARS_AND_CASE.replace("ASKED", "unnest(?)");

    private final DataSource dataSource;
    private final KeyRing keys;
    private final CaseNeeds needs;

    @Inject
    KnownPeople(DataSource dataSource, KeyRing keys, CaseNeeds needs) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.needs = needs;
    }

    /** Finds the person and the case that a read names. */
    Asked find(Disclosure disclosure) {
        Map<PersonId, Known> known = new LinkedHashMap<>();
        Optional<CaseForReading> work = read(disclosure.person(), disclosure.caseId(), known);
        return new Asked(Optional.ofNullable(known.get(disclosure.person())), work);
    }

    /** Finds this person; empty when there is no such person, or no longer. */
    Optional<Known> find(PersonId person) {
        Map<PersonId, Known> known = new LinkedHashMap<>();
        read(person, Optional.empty(), known);
        return Optional.ofNullable(known.get(person));
    }

    /** Finds those of these people who exist, in the order of their ids. */
    Map<PersonId, Known> find(Collection<PersonId> people) {
        Map<PersonId, Known> known = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_MANY)) {
            Object[] ids = people.stream().map(PersonId::value).toArray();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setNull(2, Types.OTHER);
            read(statement, known);
            return known;
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private Optional<CaseForReading> read(PersonId person, Optional<UUID> caseId, Map<PersonId, Known> known) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_ONE)) {
            statement.setObject(1, person.value());
            statement.setObject(2, caseId.orElse(null), Types.OTHER);
            return read(statement, known);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private Optional<CaseForReading> read(PreparedStatement statement, Map<PersonId, Known> known) throws SQLException {
        Optional<CaseForReading> work = Optional.empty();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                work = work(rows);
                UUID person = rows.getObject(1, UUID.class);
                if (person != null) {
                    know(new PersonId(person), rows, known);
                }
            }
        }
        return work;
    }

    /** Takes a row, of which a person has as many as bars, and one at least. */
    private void know(PersonId person, ResultSet row, Map<PersonId, Known> known) throws SQLException {
        Known before = known.get(person);
        List<Bar> bars = new ArrayList<>(before == null ? List.of() : before.bars());
        if (row.getString(4) != null) {
            bars.add(bar(row));
        }
        known.put(
                person,
                new Known(
                        before == null ? keys.unwrap(person, row.getInt(2), row.getBytes(3)) : before.key(),
                        bars,
                        staff(row),
                        disputed(row)));
    }

    private static Set<Integer> staff(ResultSet row) throws SQLException {
        Array numbers = row.getArray(9);
        return numbers == null ? Set.of() : Set.of((Integer[]) numbers.getArray());
    }

    private static Set<AttributeId> disputed(ResultSet row) throws SQLException {
        Array names = row.getArray(19);
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray())
                        .map(AttributeId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a bar. A code that nobody knows any more opens nothing: the bar then refuses and hides. */
    private static Bar bar(ResultSet row) throws SQLException {
        Optional<Refusal> refusal = Coded.find(Refusal.class, row.getString(5));
        Set<Passing> passing = Arrays.stream((String[]) row.getArray(6).getArray())
                .flatMap(code -> Coded.find(Passing.class, code).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Bar(
                row.getString(4),
                refusal.orElse(Refusal.PERSON_UNKNOWN),
                passing,
                Optional.ofNullable(row.getString(7))
                        .filter(PurposeId::isWellFormed)
                        .map(PurposeId::new),
                row.getBoolean(8) || refusal.isEmpty());
    }

    private Optional<CaseForReading> work(ResultSet row) throws SQLException {
        UUID id = row.getObject(10, UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(new CaseForReading(
                id,
                Optional.ofNullable(row.getObject(11, UUID.class)).map(PersonId::new),
                row.getInt(12),
                new PurposeId(row.getString(13)),
                row.getBoolean(14),
                needs.of(row.getString(17)),
                row.getBoolean(18),
                approval(row)));
    }

    private static Optional<CaseForReading.Approval> approval(ResultSet row) throws SQLException {
        UUID id = row.getObject(15, UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new CaseForReading.Approval(
                        id, row.getObject(16, OffsetDateTime.class).toInstant()));
    }
}
