package org.memberaccounts.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {
    private static final Pattern FILE = Pattern.compile("V(\\d+)__.*\\.sql");

    @Test
    void theServerAsksForTheNewestMigrations() throws IOException {
        assertEquals(newest(Path.of("src/main/resources/db/migration/member")), SchemaVersion.MEMBER);
        assertEquals(newest(Path.of("../privacy-audit/src/main/resources/db/migration/audit")), SchemaVersion.AUDIT);
    }

    private static String newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString())).filter(Matcher::matches).map(name -> name.group(1)).max(Comparator.comparingInt(Integer::parseInt)).orElseThrow();
        }
    }
}
