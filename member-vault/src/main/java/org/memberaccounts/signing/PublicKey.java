package org.memberaccounts.signing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of a key that has signed documents, known by its JWK thumbprint (RFC 7638, SHA-256). */
@Entity
@Table(name = "signing_key")
class PublicKey {
    /** The bytes that come before the 32 of a key in its encoded form. */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    @Id
    @Column(name = "key_id")
    private String id;

    @Column(name = "public_key")
    private byte[] bytes;

    private Instant since;

    protected PublicKey() {}

    PublicKey(byte[] bytes, Instant since) {
        this.id = thumbprint(bytes);
        this.bytes = bytes.clone();
        this.since = since;
    }

    private static String thumbprint(byte[] bytes) {
        String required = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + base64url(bytes) + "\"}";
        try {
            return base64url(MessageDigest.getInstance("SHA-256").digest(required.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String id() {
        return id;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Instant since() {
        return since;
    }

    /** Tells whether a signature over this content was made with the private half. */
    boolean verifies(byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded())));
            check.update(content);
            return check.verify(signature);
        } catch (SignatureException notOfThisForm) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has Ed25519.", e);
        }
    }

    /** Returns the key as a SubjectPublicKeyInfo (RFC 8410 section 4). */
    private byte[] encoded() {
        return ByteBuffer.allocate(ED25519.length + bytes.length)
                .put(ED25519)
                .put(bytes)
                .array();
    }

    JsonObject jwk() {
        return Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("alg", "EdDSA")
                .add("use", "sig")
                .add("kid", id)
                .add("x", base64url(bytes))
                .build();
    }
}
