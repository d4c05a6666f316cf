package org.memberaccounts.desk;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;

/** Entries made by hand, as anybody who has the server's role could send them. */
public final class HandMade {
    private static final byte[] SALT = new byte[16];

    private HandMade() {}

    /** Begins an entry of an act by another system, which lacks only its detail. */
    public static JsonObjectBuilder entry(String action, UUID subject, Instant at) {
        return Json.createObjectBuilder()
                .add("form", 2)
                .add("log", 1)
                .add("id", idOf(at))
                .add("at", ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add("actor", actor("integrator", "sample-integrator", "integrator"))
                .add("subject", subject.toString())
                .add("action", action)
                .add("outcome", "done")
                .add("attributes", Json.createArrayBuilder().add("region"))
                .add("client", "sample-integrator")
                .add("channel", "identity");
    }

    public static JsonObjectBuilder actor(String kind, String id, String role) {
        return Json.createObjectBuilder().add("kind", kind).add("id", id).add("role", role);
    }

    /** Returns a UUIDv7 as the specification demands it. */
    public static String idOf(Instant at) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        String head = String.format(Locale.ROOT, "%012x7%03x", micros / 1000, micros % 1000 * 4096 / 1000);
        return head.replaceFirst("(.{8})(.{4})(.{4})", "$1-$2-$3")
                + UUID.randomUUID().toString().substring(18);
    }

    /** Records an entry that has nothing in its detail. */
    public static void record(Connection connection, JsonObjectBuilder entry) throws SQLException {
        record(connection, entry, "{}");
    }

    /** Records an entry with this text as its detail. */
    public static void record(Connection connection, JsonObjectBuilder entry, String detail) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select audit.record(?, ?, ?)")) {
            statement.setString(
                    1, canonical(entry.add("detail", hash(detail)).build().toString()));
            statement.setBytes(2, SALT);
            statement.setString(3, detail);
            statement.execute();
        }
    }

    private static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String detail) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(SALT);
            return HexFormat.of().formatHex(sha256.digest(detail.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
