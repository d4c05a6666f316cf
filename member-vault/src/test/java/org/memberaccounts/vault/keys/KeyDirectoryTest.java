package org.memberaccounts.vault.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.settings.Variables;
import org.memberaccounts.settings.WrongSettings;

class KeyDirectoryTest {
    @TempDir
    private Path folder;

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
    }

    @Test
    void readsEveryEpoch() {
        KeyDirectory keys = keys();
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
        Variables nowhere = Variables.of(
                Map.of(KeyFolder.VARIABLE, folder.resolve("nowhere").toString()));
        assertEquals(
                "MEMBER_ACCOUNTS_KEYS is not a folder that is there. Set it to the folder with the key files.",
                assertThrows(WrongSettings.class, () -> nowhere.read(KeyFolder.class))
                        .getMessage());
    }

    private KeyDirectory keys() {
        return new KeyDirectory(new KeyFolder(folder));
    }

    private void assertSays(String words) {
        String message = assertThrows(IllegalStateException.class, keys()::read).getMessage();
        assertTrue(message.contains(words), message);
    }
}
