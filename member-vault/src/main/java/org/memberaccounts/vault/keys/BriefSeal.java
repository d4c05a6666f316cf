package org.memberaccounts.vault.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals what belongs to nobody here yet, such as the address of who signs up, for a day: whoever has no person has no
 * key of their own. A sealed text opens at its place only, and shows no more of its length than a person's values do.
 */
@ApplicationScoped
public class BriefSeal {
    private static final byte[] LABEL = "brief-seal".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;

    private final MasterKeys masterKeys;

    @Inject
    BriefSeal(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /**
     * Seals a text.
     *
     * @param kind the kind of thing that it belongs to
     * @param id the thing
     */
    public byte[] seal(String kind, UUID id, String text) {
        try {
            return key().encrypt(Padding.pad(bytes(text)), place(kind, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text can't be sealed.", e);
        }
    }

    /** Opens what was sealed at this place. */
    public String open(String kind, UUID id, byte[] sealed) {
        try {
            return new String(Padding.unpad(key().decrypt(sealed, place(kind, id))), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text can't be opened: it was sealed elsewhere, or with other keys.", e);
        }
    }

    private Aead key() throws GeneralSecurityException {
        byte[] key = masterKeys.requests().compute(LABEL, KEY_BYTES);
        return KeyDirectory.aead(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
    }

    private static byte[] place(String kind, UUID id) {
        return Fingerprinter.joined(LABEL, bytes(kind), bytes(id.toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
