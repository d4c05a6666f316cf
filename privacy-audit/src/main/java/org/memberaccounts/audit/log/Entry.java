package org.memberaccounts.audit.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The canonical text of an event, form 2, and its hashes, as {@code docs/log-entry.md} specifies them. The form never
 * changes; another form gets another number.
 */
public final class Entry {
    static final int SALT_BYTES = 16;

    private static final int FORM = 2;
    private static final byte LEAF = 0;
    private static final int LONGEST_ENTRY = 16_384;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    /** The largest integer that every reader of JSON knows exactly (RFC 7493 section 2.2). */
    private static final Instant LAST = Instant.EPOCH.plus((1L << 53) - 1, ChronoUnit.MICROS);

    private Entry() {}

    /**
     * Returns the canonical JSON (RFC 8785) of an event: absent members are left out, the time is in microseconds since
     * 1970.
     */
    static String of(AuditEvent event, int log, UUID id, Instant at, String detailHash) {
        if (log < 1 || at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new IllegalArgumentException("An entry is of a log that counts from 1, and of 2000 to 2255.");
        }
        Map<String, Object> members = new TreeMap<>();
        members.put("form", FORM);
        members.put("log", log);
        members.put("id", id.toString());
        members.put("at", ChronoUnit.MICROS.between(Instant.EPOCH, at));
        members.put("actor", actor(event.actor()));
        event.subject().ifPresent(subject -> members.put("subject", subject.toString()));
        members.put("action", event.action());
        members.put("outcome", event.outcome().code());
        event.reason().ifPresent(reason -> members.put("reason", reason));
        event.purpose().ifPresent(purpose -> members.put("purpose", purpose(purpose)));
        event.ground().ifPresent(ground -> members.put("ground", ground(ground)));
        if (!event.attributes().isEmpty()) {
            members.put("attributes", event.attributes());
        }
        event.ref().ifPresent(ref -> members.put("ref", ref(ref)));
        event.object().ifPresent(object -> members.put("object", ref(object)));
        members.put("client", event.client());
        members.put("channel", event.channel().code());
        members.put("detail", detailHash);
        return CanonicalJson.of(members, LONGEST_ENTRY);
    }

    private static Map<String, String> actor(ActorRef actor) {
        return Map.of("kind", actor.kind().code(), "id", actor.id(), "role", actor.role());
    }

    private static Map<String, Object> purpose(AuditEvent.PurposeText purpose) {
        return Map.of("id", purpose.id(), "policy", purpose.policyVersion(), "text", purpose.textVersion());
    }

    private static Map<String, String> ground(Ground ground) {
        return Map.of("kind", ground.kind().code(), ground.kind().member(), ground.which());
    }

    private static Map<String, String> ref(Ref ref) {
        return Map.of("kind", ref.kind(), "id", ref.id());
    }

    /** Returns SHA-256(salt || detail), in lower-case hex. */
    static String detailHash(byte[] salt, String detail) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("A salt has " + SALT_BYTES + " bytes.");
        }
        MessageDigest digest = sha256();
        digest.update(salt);
        return HexFormat.of().formatHex(digest.digest(detail.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns SHA-256(0x00 || entry), 32 bytes: the leaf of a Merkle tree (RFC 6962 section 2.1). */
    public static byte[] leafHash(String entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(entry.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
