package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretsTest {
    @TempDir
    private Path directory;

    @Test
    void stayBetweenStarts() throws IOException {
        String made = LocalSecrets.in(directory, false).get(LocalSecrets.SERVER);
        assertEquals(made, LocalSecrets.in(directory, true).get(LocalSecrets.SERVER));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("local.env"))));
    }

    @Test
    void differFromEachOther() throws IOException {
        LocalSecrets secrets = LocalSecrets.in(directory, false);
        assertNotEquals(secrets.get(LocalSecrets.OWNER), secrets.get(LocalSecrets.SERVER));
    }

    @Test
    void areNotMadeAnewForADatabaseThatKnowsTheOldOnes() {
        assertThrows(CannotStart.class, () -> LocalSecrets.in(directory, true));
    }
}
