package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that can be followed: decisions in one form, numbered without gaps, and links that lead somewhere. */
class DocumentsTest {
    private static final Path DECISIONS = BuiltClasses.root().resolve("docs/decisions");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern TO_HEADING = Pattern.compile("]\\(([^)#:\\s]*)#([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
    private static final Pattern HEAD = Pattern.compile(
            "# (\\d+)\\. .+\n\nDate: \\d{4}-\\d{2}-\\d{2}[^.]*\\. State: (?:accepted|replaced by \\d+)\\.\n.*",
            Pattern.DOTALL);

    @Test
    void decisionsAreNumberedWithoutGaps() throws IOException {
        List<Integer> numbers = decisions().stream()
                .map(decision ->
                        Integer.valueOf(decision.getFileName().toString().substring(0, 4)))
                .toList();
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }

    @Test
    void aDecisionSaysItsDateItsStateAndWhatElseWasThoughtOf() throws IOException {
        for (Path decision : decisions()) {
            String text = Files.readString(decision);
            var head = HEAD.matcher(text);
            assertTrue(head.matches(), decision + " needs its number, date and state");
            assertEquals(
                    decision.getFileName().toString().substring(0, 4),
                    "0".repeat(4 - head.group(1).length()) + head.group(1));
            for (String part : List.of("Context", "Decision", "Alternatives", "Consequences")) {
                assertTrue(text.contains("**" + part + ".**"), decision + " says nothing of " + part);
            }
        }
    }

    @Test
    void linksLeadToFilesThatAreThere() throws IOException {
        int seen = 0;
        for (Path document : documents()) {
            List<String> targets = LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(target -> !target.contains(":"))
                    .toList();
            for (String target : targets) {
                assertTrue(Files.exists(document.resolveSibling(target)), document + " links to " + target);
            }
            seen += targets.size();
        }
        assertTrue(seen > 20, "only " + seen + " links");
    }

    @Test
    void linksLeadToHeadingsThatAreThere() throws IOException {
        int seen = 0;
        for (Path document : documents()) {
            for (MatchResult link :
                    TO_HEADING.matcher(Files.readString(document)).results().toList()) {
                Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
                if (target.toString().endsWith(".md")) {
                    assertTrue(headings(target).contains(link.group(2)), document + " links to " + link.group());
                    seen++;
                }
            }
        }
        assertTrue(seen > 10, "only " + seen + " links");
    }

    /** As forges make them of headings: small letters, dashes for spaces, no other marks. */
    private static List<String> headings(Path document) throws IOException {
        return HEADING.matcher(Files.readString(document))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> atTheTop = Files.list(BuiltClasses.root());
                Stream<Path> below = Files.walk(BuiltClasses.root().resolve("docs"));
                Stream<Path> pack = Files.walk(BuiltClasses.root().resolve("sample-organisation"))) {
            return Stream.of(atTheTop, below, pack)
                    .flatMap(files -> files)
                    .filter(file -> file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
