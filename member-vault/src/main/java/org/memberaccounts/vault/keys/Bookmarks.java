package org.memberaccounts.vault.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * Bookmarks that tell how far a reader of many people has come: our id of the last person, sealed for this reader and
 * purpose. Only this server can make or open one, nothing is stored for it, and it leads to nobody, so that it still
 * works after that person is erased. A text with a mistake in it, or somebody else's bookmark, is none: it would go on
 * at another place, and people would be left out without a word.
 */
@ApplicationScoped
public class Bookmarks {
    private static final byte[] LABEL = bytes("bookmark");
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;

    private final MasterKeys masterKeys;

    @Inject
    Bookmarks(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** Returns the bookmark, letters and digits, dashes and underscores. */
    public String mark(Actor by, PurposeId purpose, PersonId last) {
        byte[] id = ByteBuffer.allocate(ID_BYTES)
                .putLong(last.value().getMostSignificantBits())
                .putLong(last.value().getLeastSignificantBits())
                .array();
        try {
            return text(key().encrypt(id, place(by, purpose)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A bookmark can't be made.", e);
        }
    }

    /** Returns the person after whom to go on; empty for a text that is no bookmark of this reader for this purpose. */
    public Optional<PersonId> open(Actor by, PurposeId purpose, String mark) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(mark);
            if (!text(sealed).equals(mark)) {
                return Optional.empty(); // other spellings of the same bytes, which the decoder takes as well
            }
            ByteBuffer id = ByteBuffer.wrap(key().decrypt(sealed, place(by, purpose)));
            return Optional.of(new PersonId(new UUID(id.getLong(), id.getLong())));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Aead key() throws GeneralSecurityException {
        byte[] key = masterKeys.requests().compute(LABEL, KEY_BYTES);
        return KeyDirectory.aead(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
    }

    private static byte[] place(Actor by, PurposeId purpose) {
        String reader = switch (by) {
            case Actor.Integrator integrator -> "integrator " + integrator.clientId();
            case Actor.Job job -> "job " + job.name();
            default -> throw new IllegalArgumentException("Only other systems and jobs read many people.");
        };
        return Fingerprinter.joined(LABEL, bytes(reader), bytes(purpose.value()));
    }

    private static String text(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
