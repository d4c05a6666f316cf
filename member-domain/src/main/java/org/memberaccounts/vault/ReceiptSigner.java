package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** Signs what we hand to people: Ed25519 (RFC 8032). The key never leaves the vault. */
@ApplicationScoped
public class ReceiptSigner {
    private static final int KEY_ID_BYTES = 12;

    @Inject
    private MasterKeys masterKeys;

    /** The signature, 64 bytes. */
    public byte[] sign(byte[] content) {
        try {
            return masterKeys.receipts().sign(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A receipt can't be signed.", e);
        }
    }

    /** The public key, 32 bytes. */
    public byte[] publicKey() {
        return masterKeys.receiptsPublicKey().clone();
    }

    /** Names the key: the first 12 bytes of the SHA-256 of its public half, in base64url. */
    public String keyId() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(masterKeys.receiptsPublicKey());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEY_ID_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
