package org.memberaccounts.vault.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

class PersonKeyTest {
    private static final PersonId PERSON = new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final PersonId OTHER = new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
    private static final Slot NAME = Slot.of(new AttributeId("name"));
    private static final Slot REGION = Slot.of(new AttributeId("region"));
    private static final SecretBytes MASTER = SecretBytes.randomBytes(32);

    private final Aead epochKey = aead();
    private final PersonKey key = PersonKey.generate(PERSON);

    @Test
    void opensWhatItSealedAlsoAfterItWasWrapped() {
        byte[] sealed = key.seal(NAME, "林晓雨");
        PersonKey again = PersonKey.unwrap(PERSON, key.wrap(epochKey, 1), epochKey, 1);
        assertEquals("林晓雨", again.open(NAME, sealed));
        assertEquals(key.subject(), again.subject());
    }

    @Test
    void aValueOpensInItsOwnPlaceOnlyAndUntouchedOnly() {
        byte[] sealed = key.seal(NAME, "Lin");
        assertThrows(IllegalStateException.class, () -> key.open(REGION, sealed), "of another attribute");
        assertThrows(
                IllegalStateException.class, () -> PersonKey.generate(PERSON).open(NAME, sealed), "of another key");
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> key.open(NAME, sealed), "changed");
    }

    @Test
    void aWrappedKeyIsItsPersonsAndItsEpochsOnly() {
        byte[] wrapped = key.wrap(epochKey, 1);
        assertThrows(IllegalStateException.class, () -> PersonKey.unwrap(OTHER, wrapped, epochKey, 1));
        assertThrows(IllegalStateException.class, () -> PersonKey.unwrap(PERSON, wrapped, epochKey, 2));
    }

    @ParameterizedTest
    @CsvSource({"0,64", "1,64", "63,64", "64,128", "127,128", "128,256", "4000,4096"})
    void howLongAValueIsShowsAsAClassOnly(int length, int block) {
        byte[] padded = Padding.pad(new byte[length]);
        assertEquals(block, padded.length);
        assertArrayEquals(new byte[length], Padding.unpad(padded), "zeros at the end are the value's own");
    }

    @Test
    void whatIsNotPaddedAsItWasWrittenIsNoValue() {
        assertThrows(IllegalStateException.class, () -> Padding.unpad(new byte[64]));
        assertThrows(IllegalStateException.class, () -> Padding.unpad(new byte[0]));
    }

    /**
     * Decrypts with the JDK's own AES-GCM: IV, ciphertext and tag one after the other, and the associated data as
     * documented.
     */
    @Test
    void somebodyElsesImplementationOpensTheSame() throws GeneralSecurityException {
        byte[] sealed = key.seal(NAME, "Lin");
        byte[] person = ByteBuffer.allocate(16)
                .putLong(PERSON.value().getMostSignificantBits())
                .putLong(PERSON.value().getLeastSignificantBits())
                .array();
        byte[] keyData = ByteBuffer.allocate(23)
                .put("key".getBytes(StandardCharsets.US_ASCII))
                .put(person)
                .putInt(1)
                .array();
        byte[] valueData = ByteBuffer.allocate(20)
                .put(person)
                .put("name".getBytes(StandardCharsets.UTF_8))
                .array();
        byte[] dataKey = Arrays.copyOf(
                decrypt(MASTER.toByteArray(InsecureSecretKeyAccess.get()), key.wrap(epochKey, 1), keyData), 32);
        assertEquals("Lin", new String(Padding.unpad(decrypt(dataKey, sealed, valueData)), StandardCharsets.UTF_8));
    }

    private static byte[] decrypt(byte[] secret, byte[] sealed, byte[] data) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, sealed, 0, 12));
        cipher.updateAAD(data);
        return cipher.doFinal(sealed, 12, sealed.length - 12);
    }

    private static Aead aead() {
        try {
            return KeyDirectory.aead(MASTER);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
