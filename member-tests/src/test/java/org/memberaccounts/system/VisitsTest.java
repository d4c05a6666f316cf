package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private static final Path WEBAPP =
            Path.of(System.getProperty("project.root", "..")).resolve("member-web/src/main/webapp");

    @Test
    void everyPageThatThereIsIsVisitedAndNoOther() throws IOException {
        Set<String> visited = Visits.pages();
        visited.remove(Visits.NOWHERE);
        assertEquals(pages(), visited);
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .map(file -> file.equals("/index.xhtml") ? "/" : file.replaceFirst("\\.xhtml$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
