package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** Beside a promise stands what our own records say about it, and it turns when they do (POL-1). */
class PolicyEvidenceIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Duration WINDOW = Duration.ofHours(24);

    /** A read this much younger than the oldest that is looked at is seen once and then has left the window: the log can't be tidied up. */
    private static final Duration SEEN_FOR = Duration.ofSeconds(20);

    @Test
    void aGrantTooManyTurnsThePromiseRedUntilItIsTakenBack() throws SQLException {
        awaitMargin("storage-log", "Holds:", " 0 of the log's");
        try (Connection owner = SYSTEM.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("grant update (detail) on audit.detail to member_app");
            try {
                awaitMargin("storage-log", "Does not hold:", " 1 of the log's");
                assertTrue(SYSTEM.page("/policy").body().contains("Not kept: 1."), "the head of the page says so too");
            } finally {
                statement.execute("revoke update (detail) on audit.detail from member_app");
            }
        }
        awaitMargin("storage-log", "Holds:", " 0 of the log's");
    }

    @Test
    void readsThatShouldNotBeTurnPromisesRedWhileTheyAreLookedAt() throws Exception {
        aReadOnAYes();
        awaitMargin("use-purpose", "Holds:", " 0 lacked");
        awaitMargin("use-consent", "Holds:", " 0 were made");
        UUID subject = UUID.randomUUID();
        String takenBack = "consent:" + UUID.randomUUID();
        String anothers = "consent:" + UUID.randomUUID();
        Instant read = Instant.now().minus(WINDOW).plus(SEEN_FOR);
        record(advertising("consent.given", subject, read.minusSeconds(60)).add("ground", takenBack));
        record(advertising("consent.withdrawn", subject, read.minusSeconds(30)).add("ground", "consent:" + UUID.randomUUID()));
        record(advertising("consent.given", UUID.randomUUID(), read.minusSeconds(60)).add("ground", anothers));
        record(advertising("data.disclosed", subject, read).add("ground", takenBack));
        record(advertising("data.disclosed", UUID.randomUUID(), read).add("ground", anothers));
        record(advertising("data.disclosed", UUID.randomUUID(), read).add("ground", "contract"));
        record(entry("data.disclosed", UUID.randomUUID(), read).add("ground", "contract"));
        awaitMargin("use-purpose", "Does not hold:", " 1 lacked");
        awaitMargin("use-consent", "Does not hold:", " 3 were made");
        awaitMargin("use-purpose", "Holds:", " 0 lacked");
        awaitMargin("use-consent", "Holds:", " 0 were made");
    }

    @Test
    void thePolicyIsShownAtOnceWhileTheLogIsLocked() throws SQLException {
        SYSTEM.page("/policy");
        try (Connection owner = SYSTEM.asOwner(); Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table audit.entry, audit.detail in access exclusive mode");
            long began = System.nanoTime();
            HttpResponse<String> page = SYSTEM.page("/policy");
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertEquals(200, page.statusCode());
            assertTrue(took.compareTo(Duration.ofSeconds(1)) < 0, "took " + took);
            owner.rollback();
        }
    }

    private static void aReadOnAYes() {
        Api member = Api.as(SYSTEM, "member");
        People.member(member);
        Api shop = Api.asIntegrator(SYSTEM, "purpose:advertising-planning");
        UUID known = UUID.fromString(shop.post("lookups", Json.createObjectBuilder().add("attribute", "email").add("value", "member@sample.example").build()).json().getJsonArray("people").getString(0));
        member.post("consents", "{\"purpose\":\"advertising-planning\",\"given\":true}");
        assertEquals(201, shop.post("disclosures", People.read(known, "advertising-planning", null, "region")).status());
        member.post("consents", "{\"purpose\":\"advertising-planning\",\"given\":false}");
    }

    private static void awaitMargin(String clause, String word, String count) {
        Pattern margin = Pattern.compile("id=\"" + clause + "\">[^<]*</p>\\s*<div class=\"evidence\"><span class=\"mark[^\"]*\">" + word + "</span>([^<]*)<span class=\"fine\">Checked at \\d\\d:\\d\\d\\.</span></div>");
        WholeSystem.await(clause + " says " + word, () -> {
            Matcher found = margin.matcher(SYSTEM.page("/policy").body().replace("&#39;", "'"));
            return found.find() && found.group(1).contains(count);
        });
    }

    private static JsonObjectBuilder advertising(String action, UUID subject, Instant at) {
        return entry(action, subject, at).add("purpose", Json.createObjectBuilder().add("id", "advertising-planning").add("text", 1));
    }

    private static JsonObjectBuilder entry(String action, UUID subject, Instant at) {
        return Json.createObjectBuilder().add("v", 1).add("log", 1).add("id", UUID.randomUUID().toString()).add("at", ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add("actor", Json.createObjectBuilder().add("kind", "integrator").add("id", "sample-integrator")).add("subject", subject.toString())
                .add("action", action).add("outcome", "done").add("attributes", Json.createArrayBuilder().add("region")).add("client", "sample-integrator").add("channel", "identity");
    }

    /** Puts on record, as the owner of the database, what the server would not. */
    private static void record(JsonObjectBuilder entry) throws Exception {
        byte[] salt = new byte[16];
        String text = new JsonCanonicalizer(entry.add("detail", hash(salt, "{}")).build().toString()).getEncodedString();
        try (Connection owner = SYSTEM.asOwner(); PreparedStatement statement = owner.prepareStatement("select audit.record(?, ?, '{}')")) {
            statement.setString(1, text);
            statement.setBytes(2, salt);
            statement.execute();
        }
    }

    private static String hash(byte[] salt, String detail) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(salt);
        return HexFormat.of().formatHex(sha256.digest(detail.getBytes(StandardCharsets.UTF_8)));
    }
}
