package org.memberaccounts.vault.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDirectoryTest {
    @TempDir
    private Path folder;

    private final KeyDirectory keys = new KeyDirectory();

    @BeforeEach
    void makeKeys() throws IOException {
        for (String name : List.of(
                "epoch-1.wrap",
                "epoch-1.index",
                "epoch-2.wrap",
                "epoch-2.index",
                "idempotency-1.hmac",
                "receipts-1.ed25519")) {
            Files.write(folder.resolve(name), new byte[32]);
        }
        System.setProperty(KeyDirectory.VARIABLE, folder.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(KeyDirectory.VARIABLE);
    }

    @Test
    void readsEveryEpoch() {
        keys.read();
        assertEquals(new TreeSet<>(List.of(1, 2)), keys.epochs());
        assertEquals(2, keys.currentEpoch());
    }

    @ParameterizedTest
    @ValueSource(strings = {"epoch-1.index", "idempotency-1.hmac", "receipts-1.ed25519"})
    void aFileThatIsMissingOrCutIsNamed(String name) throws IOException {
        Files.write(folder.resolve(name), new byte[31]);
        assertSays(name + " has 31 bytes");
        Files.delete(folder.resolve(name));
        assertSays(name + " is missing");
    }

    @Test
    void withoutAnyEpochThereIsNothingToReadWith() throws IOException {
        Files.delete(folder.resolve("epoch-1.wrap"));
        Files.delete(folder.resolve("epoch-2.wrap"));
        assertSays("There is no epoch-N.wrap");
    }

    @Test
    void aFolderThatIsNotThereIsNamedByItsVariable() {
        System.setProperty(KeyDirectory.VARIABLE, folder.resolve("nowhere").toString());
        assertSays(KeyDirectory.VARIABLE);
    }

    private void assertSays(String words) {
        String message = assertThrows(IllegalStateException.class, keys::read).getMessage();
        assertTrue(message.contains(words), message);
    }
}
