package org.memberaccounts.audit.log;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The code follows {@code docs/log-entry.md}: each of its vectors comes out as given there. */
class VectorsTest {
    @TestFactory
    Stream<DynamicTest> anEventBecomesTheEntryOfItsVector() throws IOException {
        return vectors("entries")
                .map(vector -> DynamicTest.dynamicTest(vector.getString("name"), () -> {
                    JsonObject event = vector.getJsonObject("event");
                    String detail = event(event).detail().canonical();
                    String entry = entry(event);
                    assertAll(
                            () -> assertEquals(vector.getString("detail text"), detail),
                            () -> assertEquals(vector.getString("entry"), entry),
                            () -> assertEquals(
                                    vector.getString("leaf"), HexFormat.of().formatHex(Entry.leafHash(entry))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatHasNoFormBecomesNoEntry() throws IOException {
        return vectors("refused events")
                .map(vector -> DynamicTest.dynamicTest(
                        vector.getString("why"),
                        () -> assertThrows(
                                IllegalArgumentException.class, () -> entry(vector.getJsonObject("event")))));
    }

    private static Stream<JsonObject> vectors(String list) throws IOException {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(Path.of("../docs/log-entry-vectors.json")))) {
            return reader.readObject().getJsonArray(list).getValuesAs(JsonObject.class).stream();
        }
    }

    private static String entry(JsonObject event) {
        AuditEvent said = event(event);
        byte[] salt = HexFormat.of().parseHex(event.getJsonObject("detail").getString("salt"));
        return Entry.of(
                said,
                integer(event, "log"),
                UUID.fromString(event.getString("id")),
                Instant.parse(event.getString("at")).truncatedTo(ChronoUnit.MICROS),
                Entry.detailHash(salt, said.detail().canonical()));
    }

    private static AuditEvent event(JsonObject event) {
        JsonObject actor = event.getJsonObject("actor");
        AuditEvent.Builder said = AuditEvent.of(event.getString("action"))
                .by(new ActorRef(
                        ActorRef.Kind.of(actor.getString("kind")), actor.getString("id"), actor.getString("role")))
                .outcome(Outcome.of(event.getString("outcome")))
                .client(event.getString("client"))
                .channel(Channel.of(event.getString("channel")))
                .detail(detail(event.getJsonObject("detail").getJsonObject("values")));
        text(event, "subject").map(UUID::fromString).ifPresent(said::about);
        text(event, "reason").ifPresent(said::reason);
        object(event, "purpose")
                .ifPresent(purpose ->
                        said.purpose(purpose.getString("id"), integer(purpose, "text"), integer(purpose, "policy")));
        object(event, "ground").ifPresent(ground -> said.ground(ground(ground)));
        object(event, "ref").ifPresent(ref -> said.ref(ref.getString("kind"), ref.getString("id")));
        object(event, "object").ifPresent(object -> said.object(object.getString("kind"), object.getString("id")));
        if (event.containsKey("attributes")) {
            said.attributes(event.getJsonArray("attributes").getValuesAs(JsonString::getString));
        }
        return said.build();
    }

    private static Ground ground(JsonObject ground) {
        Ground.Kind kind = Ground.Kind.of(ground.getString("kind"));
        return new Ground(kind, ground.getString(kind.member(), null));
    }

    private static Detail detail(JsonObject values) {
        Map<String, String> extras = new HashMap<>();
        values.forEach((name, value) -> extras.put(name, ((JsonString) value).getString()));
        return new Detail(
                Optional.ofNullable(extras.remove("network-address")),
                Optional.ofNullable(extras.remove("user-agent")),
                extras);
    }

    /** Returns a number, if it is one that fits. */
    private static int integer(JsonObject members, String name) {
        return Integer.parseInt(members.getJsonNumber(name).toString());
    }

    private static Optional<String> text(JsonObject event, String name) {
        return Optional.ofNullable(event.getString(name, null));
    }

    private static Optional<JsonObject> object(JsonObject event, String name) {
        return Optional.ofNullable(event.getJsonObject(name));
    }
}
