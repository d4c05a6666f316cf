package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** Consent receipts, checked with somebody else's implementation: the JDK's Ed25519. */
class ReceiptIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    /** The head of a SubjectPublicKeyInfo for Ed25519 (RFC 8410). */
    private static final byte[] KEY_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    @Test
    void aReceiptHasWhatTheSpecificationAsksForAndAnyChangeBreaksItsSignature() throws Exception {
        Api member = Api.as(SYSTEM, "member");
        UUID person = People.member(member);
        member.post("consents", decision(false));
        Api.Answer answer = member.post("consents", decision(true));
        assertEquals(201, answer.status(), answer.body());
        JsonObject receipt = answer.json().getJsonObject("receipt");
        for (String member27560 : List.of("schema_version", "record_id", "pii_principal_id", "language", "privacy_notice", "pii_controllers", "purposes", "event")) {
            assertTrue(receipt.containsKey(member27560), member27560);
        }
        assertEquals("consent_given", receipt.getJsonObject("event").getString("event_state"));
        assertFalse(answer.body().contains(person.toString()), "a receipt leads to nobody");

        JsonObject signature = answer.json().getJsonObject("signature");
        PublicKey key = key(member.get("consents/keys").json().getString(signature.getString("kid")));
        byte[] value = Base64.getUrlDecoder().decode(signature.getString("value"));
        byte[] canonical = new JsonCanonicalizer(receipt.toString()).getEncodedString().getBytes(StandardCharsets.UTF_8);
        assertTrue(verifies(key, canonical, value));
        canonical[canonical.length / 2] ^= 1;
        assertFalse(verifies(key, canonical, value));
    }

    @Test
    void sayingTheSameAgainAddsNothing() {
        Api member = Api.as(SYSTEM, "member");
        People.member(member);
        member.post("consents", decision(true));
        long before = SYSTEM.events();
        assertEquals(200, member.post("consents", decision(true)).status());
        assertEquals(before, SYSTEM.events());
    }

    private static boolean verifies(PublicKey key, byte[] content, byte[] value) throws Exception {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(key);
        ed25519.update(content);
        return ed25519.verify(value);
    }

    private static PublicKey key(String base64url) throws Exception {
        byte[] raw = Base64.getUrlDecoder().decode(base64url);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(ByteBuffer.allocate(KEY_HEAD.length + raw.length).put(KEY_HEAD).put(raw).array()));
    }

    private static JsonObject decision(boolean given) {
        return Json.createObjectBuilder().add("purpose", "service-improvement").add("given", given).build();
    }
}
