package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresFilesTest {
    @TempDir
    private Path root;

    private PostgresFiles files;

    @BeforeEach
    void inAFolderOfTheirOwn() {
        files = new PostgresFiles(Settings.from(root, Map.of()));
    }

    @Test
    void whatWasHalfUnpackedGoesAndWhatIsWholeStays() throws IOException {
        Path half = Files.createDirectories(files.binaries().resolve("PG-half/lib"));
        Files.createSymbolicLink(half.resolve("libicui18n.so"), Path.of("libicui18n.so.60"));
        Path whole = Files.createDirectories(files.binaries().resolve("PG-whole/lib"));
        Files.createFile(files.binaries().resolve("PG-whole/.exists"));
        files.discardHalfUnpacked();
        assertFalse(Files.exists(half.getParent()));
        assertTrue(Files.exists(whole));
    }

    @Test
    void beforeTheFirstStartThereIsNothingToDiscard() throws IOException {
        files.discardHalfUnpacked();
        assertFalse(Files.exists(files.binaries()));
    }
}
