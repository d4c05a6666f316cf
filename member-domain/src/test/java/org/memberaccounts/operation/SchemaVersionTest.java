package org.memberaccounts.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {
    private static final Pattern FILE = Pattern.compile("V(\\d+)__.*\\.sql");

    @Test
    void theServerAsksForTheNewestMigrations() throws IOException {
        assertNewest(Path.of("src/main/resources/db/migration/member"), SchemaVersion.MEMBER);
        assertNewest(Path.of("../privacy-audit/src/main/resources/db/migration/audit"), SchemaVersion.AUDIT);
    }

    private static void assertNewest(Path folder, String asked) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            MatchResult newest = files.map(file -> FILE.matcher(file.getFileName().toString())).filter(Matcher::matches).map(Matcher::toMatchResult)
                    .max(Comparator.comparingInt(name -> Integer.parseInt(name.group(1)))).orElseThrow();
            assertEquals(newest.group(1), asked, () -> newest.group() + " is the newest migration; write " + newest.group(1) + " into the file newest beside it, which says " + asked);
        }
    }
}
