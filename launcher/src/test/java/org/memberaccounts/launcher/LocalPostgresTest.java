package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    @TempDir
    private Path binaries;

    @Test
    void whatWasHalfUnpackedGoesAndWhatIsWholeStays() throws IOException {
        Path half = Files.createDirectories(binaries.resolve("PG-half/lib"));
        Files.createSymbolicLink(half.resolve("libicui18n.so"), Path.of("libicui18n.so.60"));
        Path whole = Files.createDirectories(binaries.resolve("PG-whole/lib"));
        Files.createFile(binaries.resolve("PG-whole/.exists"));
        LocalPostgres.discardHalfUnpacked(binaries);
        assertFalse(Files.exists(half.getParent()));
        assertTrue(Files.exists(whole));
    }

    @Test
    void beforeTheFirstStartThereIsNothingToDiscard() throws IOException {
        LocalPostgres.discardHalfUnpacked(binaries.resolve("none"));
        assertFalse(Files.exists(binaries.resolve("none")));
    }
}
