package org.memberaccounts.vault.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.person.PersonId;

/** People are found by what they have while the keys of one epoch take the place of those of another. */
@DeskTest
class KeyEpochsTest {
    private static final String KIND = "spare-key";
    private static final int KEY_BYTES = 32;

    @TempDir
    private Path folder;

    private final EntityManager entityManager;
    private final Given given;
    private final PersonId one;
    private final PersonId other;

    private BlindIndex before;
    private BlindIndex meanwhile;
    private BlindIndex after;

    KeyEpochsTest(EntityManager entityManager, Given given) {
        this.entityManager = entityManager;
        this.given = given;
        this.one = given.aMember();
        this.other = given.aMember();
    }

    @BeforeEach
    void makeKeys() throws IOException {
        for (String name : List.of("receipts-1.ed25519", "idempotency-1.hmac")) {
            write(name);
        }
        write("epoch-1.wrap");
        write("epoch-1.index");
        before = index();
        write("epoch-2.wrap");
        write("epoch-2.index");
        meanwhile = index();
        Files.delete(folder.resolve("epoch-1.wrap"));
        Files.delete(folder.resolve("epoch-1.index"));
        after = index();
    }

    @Test
    void whoGivesWhatAnotherGaveBeforeTheNewEpochSharesIt() {
        put(before, one, "4417");
        put(meanwhile, other, "4417");
        assertEquals(List.of(other), meanwhile.sharing(one, KIND));
        assertEquals(List.of(one), meanwhile.sharing(other, KIND));
        assertArrayEquals(tag(meanwhile, one), tag(meanwhile, other), "both wait for the same lock");
        assertEquals(2, meanwhile.find(KIND, "4417").size());
    }

    @Test
    void whatBothGaveMeanwhileIsSharedOnceTheKeysBeforeAreGone() {
        put(meanwhile, one, "4417");
        put(after, other, "4417");
        assertEquals(List.of(other), after.sharing(one, KIND));
        assertArrayEquals(tag(after, one), tag(after, other));
    }

    @Test
    void whoHasSomethingElseSinceSharesNothingByTagsOfBefore() {
        put(before, one, "4417");
        put(before, other, "4417");
        put(after, other, "8842");
        assertEquals(List.of(), after.sharing(one, KIND));
        assertEquals(List.of(), after.find(KIND, "4417"));
    }

    private static byte[] tag(BlindIndex index, PersonId person) {
        return index.tag(person, KIND).orElseThrow();
    }

    private void put(BlindIndex index, PersonId person, String value) {
        given.committed(() -> index.put(person, KIND, value));
    }

    private BlindIndex index() {
        KeyDirectory keys = new KeyDirectory(new KeyFolder(folder));
        keys.read();
        return new BlindIndex(entityManager, keys);
    }

    private void write(String name) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.write(folder.resolve(name), key);
    }
}
