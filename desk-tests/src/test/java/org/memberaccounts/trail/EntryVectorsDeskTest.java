package org.memberaccounts.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Records;

/** The database follows {@code docs/log-entry.md}: it takes what its vectors take, and refuses what they refuse. */
@DeskTest
class EntryVectorsDeskTest {
    private static final String NO_DETAIL = "{}";
    private static final byte[] SALT = new byte[16];

    private final Records records;

    EntryVectorsDeskTest(Records records) {
        this.records = records;
    }

    /** Makes the log know the staff and the shortest action of the vectors. */
    @BeforeEach
    void theirStaffAndActionsExist() {
        records.change("insert into audit.action values ('a') on conflict do nothing;"
                + " insert into member.staff (number, identity, first_seen_at) overriding system value"
                + " values (7, gen_random_uuid(), now()), (104, gen_random_uuid(), now()) on conflict do nothing");
    }

    /** Tests those of this log's number, up to now. */
    @TestFactory
    Stream<DynamicTest> theLogTakesEachEntry() throws IOException {
        return vectors("entries")
                .filter(vector -> isOfThisLog(vector.getJsonObject("event")))
                .map(vector -> DynamicTest.dynamicTest(vector.getString("name"), () -> {
                    JsonObject event = vector.getJsonObject("event");
                    byte[] salt = HexFormat.of()
                            .parseHex(event.getJsonObject("detail").getString("salt"));
                    assertEquals(
                            event.getString("id"),
                            record(vector.getString("entry"), salt, vector.getString("detail text")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theLogTakesNoTextThatIsNoEntry() throws IOException {
        return vectors("refused texts")
                .map(vector -> DynamicTest.dynamicTest(
                        vector.getString("why"), () -> assertRefused(vector.getString("text"), NO_DETAIL)));
    }

    @TestFactory
    Stream<DynamicTest> theLogTakesNoTextThatIsNoDetail() throws IOException {
        String entry = vectors("entries").findFirst().orElseThrow().getString("entry");
        return vectors("refused details")
                .map(vector -> DynamicTest.dynamicTest(vector.getString("why"), () -> {
                    String detail = vector.getString("text");
                    assertRefused(entry.replace(hash(NO_DETAIL), hash(detail)), detail);
                }));
    }

    private static Stream<JsonObject> vectors(String list) throws IOException {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(Path.of("../docs/log-entry-vectors.json")))) {
            return reader.readObject().getJsonArray(list).getValuesAs(JsonObject.class).stream();
        }
    }

    private static boolean isOfThisLog(JsonObject event) {
        return event.getInt("log") == 1
                && OffsetDateTime.parse(event.getString("at")).toInstant().isBefore(Instant.now());
    }

    /** Sees that it is refused for a wrong value or form, and not because the database broke or has it already. */
    private void assertRefused(String entry, String detail) {
        String state = assertThrows(SQLException.class, () -> record(entry, SALT, detail))
                .getSQLState();
        assertTrue(state.startsWith("22") || state.equals("23514"), state);
    }

    /** Records an entry as the database's owner, and takes it back. */
    private String record(String entry, byte[] salt, String detail) throws SQLException {
        try (Connection owner = records.asOwner();
                PreparedStatement statement = owner.prepareStatement("select audit.record(?, ?, ?)")) {
            owner.setAutoCommit(false);
            statement.setString(1, entry);
            statement.setBytes(2, salt);
            statement.setString(3, detail);
            try (ResultSet id = statement.executeQuery()) {
                id.next();
                return id.getString(1);
            } finally {
                owner.rollback();
            }
        }
    }

    private static String hash(String detail) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(SALT);
        return HexFormat.of().formatHex(sha256.digest(detail.getBytes(StandardCharsets.UTF_8)));
    }
}
