package org.memberaccounts.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.vault.keys.Slot;

/**
 * Writes a person's sealed values, in the caller's transaction: all of one call go to the database together. They have
 * no way to their plaintext: only the door has.
 */
@ApplicationScoped
class SealedValues {
    private static final String PUT = """
            insert into member.sealed_attribute (person_id, attribute, sealed, changed_at) values (?, ?, ?, ?)
            on conflict (person_id, attribute) do update set sealed = excluded.sealed, changed_at = excluded.changed_at
            """;
    private static final String HELD =
            "select attribute from member.sealed_attribute where person_id = ? and attribute not like '%/%'";
    private static final String REMOVE =
            "delete from member.sealed_attribute where person_id = ? and attribute = any(?)";
    private static final String REMOVE_ALL = "delete from member.sealed_attribute where person_id = ?";

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    SealedValues(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Stores these, each in place of an earlier one. */
    void put(PersonId person, Map<Slot, byte[]> sealed) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            for (Map.Entry<Slot, byte[]> value : sealed.entrySet()) {
                put.setObject(1, person.value());
                put.setString(2, value.getKey().name());
                put.setBytes(3, value.getValue());
                put.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                put.addBatch();
            }
            put.executeBatch();
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Returns the names of the attributes that have a value; a feature's texts are none. */
    Set<AttributeId> held(PersonId person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(HELD)) {
            query.setObject(1, person.value());
            Set<AttributeId> held = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    held.add(new AttributeId(rows.getString(1)));
                }
            }
            return held;
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Deletes these; those that aren't there don't matter. */
    void remove(PersonId person, Set<Slot> slots) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            Object[] names = slots.stream().map(Slot::name).toArray();
            remove.setObject(1, person.value());
            remove.setArray(2, connection.createArrayOf("text", names));
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /**
     * Deletes everything.
     *
     * @return how many values there were
     */
    int removeAll(PersonId person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE_ALL)) {
            remove.setObject(1, person.value());
            return remove.executeUpdate();
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }
}
