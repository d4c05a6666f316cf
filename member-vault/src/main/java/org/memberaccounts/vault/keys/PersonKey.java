package org.memberaccounts.vault.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Subject;

/**
 * A person's key, unwrapped: seals and opens that person's values and holds their pseudonym. Wrapped form, 48 bytes
 * before encryption: data key (32) and subject (16); associated data: {@code "key"}, person id, epoch.
 */
public final class PersonKey {
    private static final int DATA_KEY_BYTES = 32;
    private static final int UUID_BYTES = 16;

    private final PersonId person;
    private final Subject subject;
    private final SecretBytes dataKey;
    private final Aead aead;

    private PersonKey(PersonId person, Subject subject, SecretBytes dataKey) throws GeneralSecurityException {
        this.person = person;
        this.subject = subject;
        this.dataKey = dataKey;
        this.aead = KeyDirectory.aead(dataKey);
    }

    /** Generates a new key for a person. */
    public static PersonKey generate(PersonId person) {
        try {
            return new PersonKey(person, new Subject(UUID.randomUUID()), SecretBytes.randomBytes(DATA_KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A person's key can't be made.", e);
        }
    }

    static PersonKey unwrap(PersonId person, byte[] wrapped, Aead epochKey, int epoch) {
        try {
            byte[] plain = epochKey.decrypt(wrapped, keyData(person, epoch));
            ByteBuffer tail = ByteBuffer.wrap(plain, DATA_KEY_BYTES, UUID_BYTES);
            Subject subject = new Subject(new UUID(tail.getLong(), tail.getLong()));
            SecretBytes dataKey =
                    SecretBytes.copyFrom(Arrays.copyOf(plain, DATA_KEY_BYTES), InsecureSecretKeyAccess.get());
            Arrays.fill(plain, (byte) 0);
            return new PersonKey(person, subject, dataKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A person's key doesn't open with the key of its epoch.", e);
        }
    }

    byte[] wrap(Aead epochKey, int epoch) {
        byte[] plain = ByteBuffer.allocate(DATA_KEY_BYTES + UUID_BYTES)
                .put(dataKey.toByteArray(InsecureSecretKeyAccess.get()))
                .putLong(subject.value().getMostSignificantBits())
                .putLong(subject.value().getLeastSignificantBits())
                .array();
        try {
            return epochKey.encrypt(plain, keyData(person, epoch));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A person's key can't be wrapped.", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Returns the person's pseudonym. */
    public Subject subject() {
        return subject;
    }

    /** Encrypts a value for its place. */
    public byte[] seal(Slot slot, String value) {
        try {
            return aead.encrypt(Padding.pad(value.getBytes(StandardCharsets.UTF_8)), valueData(slot));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value can't be sealed.", e);
        }
    }

    /** Decrypts a value that was sealed for this place. Only the door calls it. */
    public String open(Slot slot, byte[] sealed) {
        try {
            return new String(Padding.unpad(aead.decrypt(sealed, valueData(slot))), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value doesn't open with its person's key.", e);
        }
    }

    private byte[] valueData(Slot slot) {
        byte[] name = slot.bytes();
        return ByteBuffer.allocate(UUID_BYTES + name.length)
                .put(uuid(person.value()))
                .put(name)
                .array();
    }

    private static byte[] keyData(PersonId person, int epoch) {
        return ByteBuffer.allocate(3 + UUID_BYTES + Integer.BYTES)
                .put("key".getBytes(StandardCharsets.US_ASCII))
                .put(uuid(person.value()))
                .putInt(epoch)
                .array();
    }

    private static byte[] uuid(UUID id) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
