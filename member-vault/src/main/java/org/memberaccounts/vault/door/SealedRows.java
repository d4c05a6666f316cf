package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.vault.keys.Slot;

/** Sealed values, read in the same statement that records the read: without the event there is no row to decrypt. */
@ApplicationScoped
class SealedRows {
    private static final String RECORD_AND_READ = """
            with recorded as (select audit.record(?, ?, ?) as event)
            select value.attribute, value.sealed
            from recorded left join member.sealed_attribute value
                on value.person_id = ? and value.attribute = any(?)""";

    /** Does the same for many people; of those who are refused nothing is read. */
    private static final String RECORD_AND_READ_MANY = """
            with recorded as (
                select line.person_id, line.opens, audit.record(line.entry, line.salt, line.detail) as event
                from unnest(?::uuid[], ?::boolean[], ?::text[], ?::bytea[], ?::text[])
                    as line (person_id, opens, entry, salt, detail))
            select value.person_id, value.attribute, value.sealed
            from recorded left join member.sealed_attribute value
                on recorded.opens and value.person_id = recorded.person_id and value.attribute = any(?)""";

    /** One person's line in a statement about many: the recording, and whether their values are read. */
    record Line(PersonId person, Recording recording, boolean opens) {}

    private final DataSource dataSource;

    @Inject
    SealedRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<Slot, byte[]> recordAndRead(Recording recording, PersonId person, Collection<Slot> slots) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORD_AND_READ)) {
            statement.setString(1, recording.entry());
            statement.setBytes(2, recording.salt());
            statement.setString(3, recording.detail());
            statement.setObject(4, person.value());
            array(statement, 5, "text", slots, Slot::name);
            return read(statement);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Records all lines, and reads the values of people whose line opens them. */
    Map<PersonId, Map<Slot, byte[]>> recordAndRead(List<Line> lines, Collection<Slot> slots) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORD_AND_READ_MANY)) {
            array(statement, 1, "uuid", lines, line -> line.person().value());
            array(statement, 2, "boolean", lines, Line::opens);
            array(statement, 3, "text", lines, line -> line.recording().entry());
            array(statement, 4, "bytea", lines, line -> line.recording().salt());
            array(statement, 5, "text", lines, line -> line.recording().detail());
            array(statement, 6, "text", slots, Slot::name);
            return readMany(statement);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private static <T> void array(
            PreparedStatement statement, int position, String type, Collection<T> of, Function<T, ?> element)
            throws SQLException {
        statement.setArray(
                position,
                statement
                        .getConnection()
                        .createArrayOf(type, elements(type, of.stream().map(element))));
    }

    /** Converts elements for the driver, which takes bytes only from an array of their own type. */
    private static Object[] elements(String type, Stream<?> elements) {
        return type.equals("bytea") ? elements.toArray(byte[][]::new) : elements.toArray();
    }

    private static Map<PersonId, Map<Slot, byte[]>> readMany(PreparedStatement statement) throws SQLException {
        Map<PersonId, Map<Slot, byte[]>> sealed = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                UUID person = rows.getObject(1, UUID.class);
                if (person != null) {
                    sealed.computeIfAbsent(new PersonId(person), first -> new HashMap<>())
                            .put(new Slot(rows.getString(2)), rows.getBytes(3));
                }
            }
        }
        return sealed;
    }

    private static Map<Slot, byte[]> read(PreparedStatement statement) throws SQLException {
        Map<Slot, byte[]> sealed = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    sealed.put(new Slot(rows.getString(1)), rows.getBytes(2));
                }
            }
        }
        return sealed;
    }
}
