package org.memberaccounts.system;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** What we sign, checked with somebody else's implementation: the JDK's Ed25519. */
final class Signed {
    /** The head of a SubjectPublicKeyInfo for Ed25519 (RFC 8410). */
    private static final byte[] KEY_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private Signed() {}

    /** Whether the signature beside this member is of it, by the key that it names. */
    static boolean verifies(JsonObject signed, String name, JsonObject keys) throws Exception {
        return verifies(signed, canonical(signed.getJsonObject(name)), keys);
    }

    static boolean verifies(JsonObject signed, byte[] content, JsonObject keys) throws Exception {
        JsonObject signature = signed.getJsonObject("signature");
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(key(keys.getString(signature.getString("kid"))));
        ed25519.update(content);
        return ed25519.verify(Base64.getUrlDecoder().decode(signature.getString("value")));
    }

    static byte[] canonical(JsonObject statement) throws Exception {
        return new JsonCanonicalizer(statement.toString()).getEncodedString().getBytes(StandardCharsets.UTF_8);
    }

    private static PublicKey key(String base64url) throws Exception {
        byte[] raw = Base64.getUrlDecoder().decode(base64url);
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(ByteBuffer.allocate(KEY_HEAD.length + raw.length)
                        .put(KEY_HEAD)
                        .put(raw)
                        .array()));
    }
}
