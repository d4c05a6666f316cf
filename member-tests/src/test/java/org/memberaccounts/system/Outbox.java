package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails of the local start. */
final class Outbox {
    private static final Pattern TO_KEYCLOAK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/realms/\\S+");

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private Outbox() {}

    /** Returns the newest mail to this address; waits for one. */
    static JsonObject mailTo(WholeSystem system, String address) {
        JsonObject[] mail = new JsonObject[1];
        WholeSystem.await("a mail", () -> {
            mail[0] = find(system, address).orElse(null);
            return mail[0] != null;
        });
        return mail[0];
    }

    /** Returns the code in the newest text to this number, once there are so many; waits for them. */
    static String codeTo(WholeSystem system, String number, int texts) {
        WholeSystem.await("a text", () -> all(system, number).size() >= texts);
        Matcher code = SIX_DIGITS.matcher(all(system, number).getFirst().getString("text"));
        if (!code.find()) {
            throw new AssertionError("no code in the text");
        }
        return code.group();
    }

    /** Returns the match in any of the mails to this address. */
    static Optional<String> inAnyMailTo(WholeSystem system, String address, Pattern sought) {
        return all(system, address).stream()
                .map(mail -> sought.matcher(mail.getString("text")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    /** Counts the mails to this address. */
    static int mailsTo(WholeSystem system, String address) {
        return all(system, address).size();
    }

    /** Tells whether a mail to this address has this text. */
    static boolean says(WholeSystem system, String address, String text) {
        return all(system, address).stream()
                .anyMatch(mail -> mail.getString("text").contains(text));
    }

    private static Optional<JsonObject> find(WholeSystem system, String address) {
        return all(system, address).stream().findFirst();
    }

    /** Returns all mails to this address. */
    static List<JsonObject> all(WholeSystem system, String address) {
        try (JsonReader reader = Json.createReader(new StringReader(system.outboxMessages()))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .filter(message -> message.getString("to").contains(address))
                    .toList();
        }
    }

    /** Returns the link in one of Keycloak's mails. */
    static String link(JsonObject mail) {
        Matcher link = TO_KEYCLOAK.matcher(mail.getString("text"));
        if (!link.find()) {
            throw new AssertionError("no link in the mail");
        }
        return link.group();
    }
}
