package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @TempDir
    private Path directory;

    @Test
    void isHeldByOneAtATime() throws IOException {
        DirectoryLock first = DirectoryLock.take(directory).orElseThrow();
        assertTrue(DirectoryLock.take(directory).isEmpty());
        first.close();
        DirectoryLock.take(directory).orElseThrow().close();
    }
}
