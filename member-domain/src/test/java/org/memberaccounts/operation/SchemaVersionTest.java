package org.memberaccounts.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {
    private static final List<String> MODULES = List.of("foundation", "privacy-audit", "member-vault", "member-domain");

    @Test
    void theServerAsksForEveryMigrationOfEveryModule() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String module : MODULES) {
            Path migrations = Path.of("..", module, "src/main/resources/db/migration");
            try (Stream<Path> all = Files.walk(migrations)) {
                all.filter(file -> file.getFileName().toString().startsWith("V"))
                        .forEach(file -> files.add(migrations.relativize(file).toString()));
            }
        }
        assertTrue(files.size() >= MODULES.size(), files.toString());
        assertEquals(files, SchemaVersion.brought());
    }
}
