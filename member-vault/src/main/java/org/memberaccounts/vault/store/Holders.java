package org.memberaccounts.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.VaultUnavailable;

/**
 * The people of whom an answer is held; it isn't opened for this. Each of these goes through all values once, so they
 * are for jobs.
 */
@ApplicationScoped
public class Holders {
    private static final String COUNT = "select count(*) from member.sealed_attribute where attribute = ?";
    private static final String NEXT = """
            select person_id from member.sealed_attribute where attribute = ? and person_id > ?
            order by person_id limit ?""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource dataSource;
    private final Vault vault;

    @Inject
    Holders(DataSource dataSource, Vault vault) {
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /** Counts them. */
    public long count(AttributeId attribute) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, attribute.value());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Finds the next ones, in the order of their ids. */
    public List<PersonId> next(AttributeId attribute, Optional<PersonId> after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, attribute.value());
            statement.setObject(2, after.map(PersonId::value).orElse(BEFORE_ALL));
            statement.setInt(3, limit);
            List<PersonId> people = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    people.add(new PersonId(rows.getObject(1, UUID.class)));
                }
            }
            return people;
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /**
     * Erases the answer of these.
     *
     * @return how many there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long clear(AttributeId attribute, List<PersonId> people) {
        people.forEach(person -> vault.clear(person, Set.of(attribute)));
        return people.size();
    }
}
