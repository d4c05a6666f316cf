package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A notice goes out by mail; the outbox knows the person it is for, and not the address (NOT-1). */
class NoticeIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String TABLES =
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('member', 'audit')";

    private final String address = "told-" + UUID.randomUUID() + "@planted.example";

    @Test
    void aNewMemberIsToldByMailAndTheAddressStaysOutOfTheDatabase() throws SQLException {
        Api member = new Keycloak(SYSTEM).signedUp(address);
        assertEquals(
                201,
                member.post(
                                "membership",
                                Json.createObjectBuilder()
                                        .add("attributes", People.attributes())
                                        .build())
                        .status());

        WholeSystem.await("the mail", () -> mail().isPresent());
        WholeSystem.await("its mark", () -> member.get("accesses").body().contains("notice.sent"));

        JsonObject mail = mail().orElseThrow();
        assertEquals("You are a member of Qinghe", mail.getString("subject"));
        assertTrue(mail.getString("text").contains(SYSTEM.web() + "/account/home"), mail.getString("text"));
        assertTrue(
                member.get("accesses").body().contains("\"purpose\":\"notices\""),
                "reading where to send it is a read like any other");
        assertEquals(List.of(), tablesWith(address));
    }

    private Optional<JsonObject> mail() {
        try (JsonReader reader = Json.createReader(new StringReader(SYSTEM.outboxMessages()))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .filter(message -> message.getString("to").contains(address)
                            && message.getString("subject").startsWith("You are a member"))
                    .findFirst();
        }
    }

    private static List<String> tablesWith(String value) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection owner = SYSTEM.asOwner();
                PreparedStatement all = owner.prepareStatement(TABLES);
                ResultSet table = all.executeQuery()) {
            while (table.next()) {
                tables.add(table.getString(1));
            }
            assertTrue(tables.contains("member.notice"), "looked in " + tables);
            assertFalse(holds(owner, "member.notice", "no such thing"));
            assertTrue(holds(owner, "member.notice", "welcome"), "finds what is there");
            List<String> found = new ArrayList<>();
            for (String name : tables) {
                if (holds(owner, name, value)) {
                    found.add(name);
                }
            }
            return found;
        }
    }

    /** Tells whether a table has a value, whose bytes show as hex in the text of a row. */
    private static boolean holds(Connection owner, String table, String value) throws SQLException {
        String rows =
                "select count(*) from " + table + " t where position(? in t::text) > 0 or position(? in t::text) > 0";
        try (PreparedStatement statement = owner.prepareStatement(rows)) {
            statement.setString(1, value);
            statement.setString(2, HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)));
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getInt(1) > 0;
            }
        }
    }
}
