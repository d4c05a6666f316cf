package org.memberaccounts.vault.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.memberaccounts.person.PersonId;

/**
 * Bookmarks that tell a reader how far it has come, for the reader to keep: our id of the last person, as one block of
 * AES-256 under a key for that reader. Only this server can open it; it still works after that person is erased, and
 * nothing is stored for it. A forged one only begins somewhere else: every read is judged all the same.
 */
@ApplicationScoped
public class Bookmarks {
    private static final int KEY_BYTES = 32;
    private static final int BLOCK_BYTES = 16;

    private final MasterKeys masterKeys;

    @Inject
    Bookmarks(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** Returns the bookmark, 22 letters and digits, dashes and underscores. */
    public String mark(String reader, PersonId last) {
        byte[] id = ByteBuffer.allocate(BLOCK_BYTES)
                .putLong(last.value().getMostSignificantBits())
                .putLong(last.value().getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(block(Cipher.ENCRYPT_MODE, reader, id));
    }

    /** Returns the person after whom this reader goes on; empty for a text that is no bookmark. */
    public Optional<PersonId> open(String reader, String mark) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(mark);
            if (sealed.length != BLOCK_BYTES) {
                return Optional.empty();
            }
            ByteBuffer id = ByteBuffer.wrap(block(Cipher.DECRYPT_MODE, reader, sealed));
            return Optional.of(new PersonId(new UUID(id.getLong(), id.getLong())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Encrypts or decrypts a single block, which under a key of its own needs no mode that chains several. */
    private byte[] block(int mode, String reader, byte[] block) {
        try {
            byte[] key =
                    masterKeys.requests().compute(("bookmark\0" + reader).getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A bookmark can't be made or read.", e);
        }
    }
}
