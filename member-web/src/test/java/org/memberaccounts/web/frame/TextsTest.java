package org.memberaccounts.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say: nothing that is asked for is missing, and English is what it is on any server. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/memberaccounts/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    /**
     * How a page names a text: {@code frameText.skip}, {@code frameText['nav.home']}, or one of two by a condition,
     * whose own words are no keys; keys put together while showing are not looked at.
     */
    private static final Pattern USE = Pattern.compile("(\\w+)Text(?:\\.(\\w+)|\\[([^\\]]+)\\])");

    private static final Pattern QUOTED = Pattern.compile("(?<!eq )(?<!ne )'([\\w.-]+)'");

    static List<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Java, and Faces with it, takes the server's own language where there is no file of the one that is asked for. */
    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureHasAnEmptyEnglishBundleBesideItsTexts(String feature) throws IOException {
        assertTrue(Files.isRegularFile(file(feature, "_en")), () -> file(feature, "_en") + " is missing");
        assertEquals(Set.of(), texts(feature, "_en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("features")
    void aServerWhoseOwnLanguageIsChineseFindsTheEnglish(String feature) throws IOException {
        ResourceBundle asFacesLoadsIt = onAChineseServer(
                () -> ResourceBundle.getBundle("org.memberaccounts.web." + feature + ".Texts", Locale.ENGLISH));
        assertEquals(
                texts(feature, ""),
                asFacesLoadsIt.keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), asFacesLoadsIt::getString)));
    }

    @Test
    void aServerWhoseOwnLanguageIsChineseSaysEnglishSentences() throws IOException {
        assertEquals(
                texts("frame", "").getProperty("skip"),
                onAChineseServer(() -> Sentences.of(Sentences.class, Locale.ENGLISH))
                        .say("skip"));
    }

    private static <T> T onAChineseServer(Supplier<T> loading) {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        ResourceBundle.clearCache();
        try {
            return loading.get();
        } finally {
            Locale.setDefault(own);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void pagesNameOnlyTextsThatExist() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            List<String> missing = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(TextsTest::missing)
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    private static Stream<String> missing(Path page) {
        try {
            return USE
                    .matcher(Files.readString(page))
                    .results()
                    .flatMap(use -> keys(use)
                            .filter(key -> !key.startsWith(".") && !key.endsWith(".") && !knows(use.group(1), key))
                            .map(key -> page.getFileName() + ": " + use.group(1) + " " + key))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(page.toString(), e);
        }
    }

    private static Stream<String> keys(MatchResult use) {
        return use.group(2) != null
                ? Stream.of(use.group(2))
                : QUOTED.matcher(use.group(3)).results().map(quoted -> quoted.group(1));
    }

    private static boolean knows(String feature, String key) {
        try {
            return texts(feature, "").containsKey(key);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path file(String feature, String language) {
        return BUNDLES.resolve(feature).resolve("Texts" + language + ".properties");
    }

    private static Properties texts(String feature, String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file(feature, language))) {
            texts.load(reader);
        }
        return texts;
    }
}
