package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
    @TempDir
    private Path directory;

    private Path keys;

    @BeforeEach
    void name() {
        keys = directory.resolve("keys");
    }

    @Test
    void areMadeForTheirOwnerOnly() throws IOException {
        KeyFiles.ensure(keys, false);
        try (Stream<Path> files = Files.list(keys)) {
            assertEquals(
                    Set.of("epoch-1.wrap", "epoch-1.index", "receipts-1.ed25519", "idempotency-1.hmac"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        Path key = keys.resolve("epoch-1.wrap");
        assertEquals(32, Files.size(key));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
    }

    @Test
    void areNeverMadeAnew() throws IOException {
        KeyFiles.ensure(keys, false);
        byte[] before = Files.readAllBytes(keys.resolve("epoch-1.index"));
        KeyFiles.ensure(keys, false);
        assertArrayEquals(before, Files.readAllBytes(keys.resolve("epoch-1.index")));
    }

    @Test
    void areMadeToTheEndAfterAnInterruptedFirstStart() throws IOException {
        KeyFiles.ensure(keys, false);
        Files.move(keys.resolve("receipts-1.ed25519"), keys.resolve("receipts-1.ed25519.new"));
        KeyFiles.ensure(keys, false);
        assertEquals(32, Files.size(keys.resolve("receipts-1.ed25519")));
    }

    @Test
    void areNotReplacedWhenTheDatabaseIsThere() throws IOException {
        KeyFiles.ensure(keys, false);
        Files.delete(keys.resolve("epoch-1.wrap"));
        CannotStart refusal = assertThrows(CannotStart.class, () -> KeyFiles.ensure(keys, true));
        assertTrue(refusal.getMessage().contains("epoch-1.wrap is missing"), refusal.getMessage());
        assertFalse(Files.exists(keys.resolve("epoch-1.wrap")));
    }

    @Test
    void areRefusedWhenCut() throws IOException {
        KeyFiles.ensure(keys, false);
        Files.write(keys.resolve("epoch-1.wrap"), new byte[5]);
        assertThrows(CannotStart.class, () -> KeyFiles.ensure(keys, true));
    }
}
