package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Signs what we hand to people: Ed25519 (RFC 8032) over the canonical form (RFC 8785). The key never leaves the vault;
 * its public half is kept for ever.
 */
@ApplicationScoped
public class ReceiptSigner {
    private static final int KEY_ID_BYTES = 12;

    private final EntityManager entityManager;
    private final MasterKeys masterKeys;
    private final Clock clock;

    @Inject
    ReceiptSigner(EntityManager entityManager, MasterKeys masterKeys, Clock clock) {
        this.entityManager = entityManager;
        this.masterKeys = masterKeys;
        this.clock = clock;
    }

    /**
     * Signs a statement.
     *
     * @param name what it is, the name of its member
     * @return JSON with the members {@code name} and {@code signature}: {@code alg}, {@code kid} and {@code value},
     *     base64url of 64 bytes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String sign(String name, JsonObject statement) {
        keepPublicKey();
        return Json.createObjectBuilder()
                .add(name, statement)
                .add(
                        "signature",
                        Json.createObjectBuilder()
                                .add("alg", "Ed25519")
                                .add("kid", keyId())
                                .add(
                                        "value",
                                        Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(signature(canonical(statement)))))
                .build()
                .toString();
    }

    private static byte[] canonical(JsonObject statement) {
        try {
            return new JsonCanonicalizer(statement.toString())
                    .getEncodedString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("A statement can't be put in canonical form.", e);
        }
    }

    private byte[] signature(byte[] content) {
        try {
            return masterKeys.receipts().sign(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A statement can't be signed.", e);
        }
    }

    private void keepPublicKey() {
        entityManager
                .createNativeQuery(
                        "insert into member.receipt_key (key_id, public_key, since) values (?1, ?2, ?3) on conflict do"
                                + " nothing")
                .setParameter(1, keyId())
                .setParameter(2, masterKeys.receiptsPublicKey())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /** Names the key: the first 12 bytes of the SHA-256 of its public half, in base64url. */
    private String keyId() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(masterKeys.receiptsPublicKey());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEY_ID_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The public keys that anything was ever signed with, 32 bytes each, by their ids. */
    public Map<String, byte[]> publicKeys() {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        entityManager
                .createQuery("select k from ReceiptKey k order by k.since", ReceiptKey.class)
                .getResultStream()
                .forEach(key -> keys.put(key.id(), key.publicKey()));
        return keys;
    }
}
