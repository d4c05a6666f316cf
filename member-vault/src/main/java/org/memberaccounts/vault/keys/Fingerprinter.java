package org.memberaccounts.vault.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.memberaccounts.limit.KeyedHash;

/** Compares requests without keeping them: HMAC-SHA-256, under a key that never leaves the vault. */
@ApplicationScoped
public class Fingerprinter implements KeyedHash {
    private static final int FINGERPRINT_BYTES = 32;

    private final MasterKeys masterKeys;

    @Inject
    Fingerprinter(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /**
     * Returns the fingerprint, 32 bytes. Each part is preceded by its length, so that different lists of parts never
     * look the same.
     *
     * @param kind the kind of thing that is fingerprinted; equal parts of another kind have another fingerprint
     */
    @Override
    public byte[] of(String kind, byte[]... parts) {
        try {
            return masterKeys
                    .requests()
                    .compute(joined(kind.getBytes(StandardCharsets.UTF_8), parts), FINGERPRINT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A fingerprint can't be made.", e);
        }
    }

    static byte[] joined(byte[] kind, byte[]... parts) {
        ByteBuffer joined = ByteBuffer.allocate(Integer.BYTES
                + kind.length
                + Arrays.stream(parts)
                        .mapToInt(part -> Integer.BYTES + part.length)
                        .sum());
        joined.putInt(kind.length).put(kind);
        for (byte[] part : parts) {
            joined.putInt(part.length).put(part);
        }
        return joined.array();
    }
}
