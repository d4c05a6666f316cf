package org.memberaccounts.wording;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of all modules, in every language that has files: {@code Texts.properties} is English, and for each
 * language there is a {@code Texts_<language>.properties} beside it.
 */
class EveryBundleTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FILE = Pattern.compile("([A-Z][A-Za-z]*)(?:_(\\w+))?\\.properties");
    private static final Pattern MESSAGES = Pattern.compile("(messages)_(\\w+)\\.properties");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");
    private static final String ENGLISH = "";

    /** The files of one bundle, by language. */
    record Bundle(Path folder, String name, Map<String, Path> files) {
        @Override
        public String toString() {
            return ROOT.relativize(folder).resolve(name).toString();
        }
    }

    static List<Bundle> bundles() throws IOException {
        Stream<Path> modules = list(ROOT).map(module -> module.resolve("src/main/resources/org/memberaccounts"));
        List<Bundle> found = Stream.concat(
                        modules.flatMap(folder -> bundles(folder, FILE)),
                        bundles(ROOT.resolve("keycloak/theme"), MESSAGES))
                .toList();
        assertTrue(found.size() > 25, "looked in " + found);
        return found;
    }

    private static Stream<Bundle> bundles(Path root, Pattern form) {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        Map<Path, Bundle> bundles = new TreeMap<>();
        walk(root).forEach(file -> {
            var name = form.matcher(file.getFileName().toString());
            if (name.matches()) {
                bundles.computeIfAbsent(
                                file.resolveSibling(name.group(1)),
                                one -> new Bundle(file.getParent(), name.group(1), new TreeMap<>()))
                        .files()
                        .put(language(name, form), file);
            }
        });
        // an empty file for English keeps Faces from taking the server's own language
        bundles.values().forEach(bundle -> bundle.files().remove("en"));
        return bundles.values().stream();
    }

    /** Keycloak's files have the whole tag, and one for English. */
    private static String language(MatchResult name, Pattern form) {
        if (name.group(2) == null) {
            return ENGLISH;
        }
        return form == FILE
                ? name.group(2)
                : name.group(2).equals("en") ? ENGLISH : name.group(2).replaceAll("_.*", "");
    }

    @Test
    void everyBundleIsThereInEveryLanguage() throws IOException {
        Set<String> languages = bundles().stream()
                .flatMap(bundle -> bundle.files().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(languages.contains(ENGLISH) && languages.size() > 1, languages.toString());
        assertAll(bundles().stream()
                .map(bundle -> () -> assertEquals(languages, bundle.files().keySet(), bundle.toString())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameTextsWithTheSameValues(Bundle bundle) {
        Map<String, Set<String>> english = values(bundle.files().get(ENGLISH));
        bundle.files().forEach((language, file) -> assertEquals(english, values(file), bundle + " " + language));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmptyOrNoMessageFormatOrThereTwice(Bundle bundle) throws IOException {
        for (Path file : bundle.files().values()) {
            boolean keycloaks = bundle.name().equals("messages");
            read(file).forEach((key, text) -> {
                assertTrue(keycloaks || !text.toString().isEmpty(), file + " has nothing for " + key);
                if (VALUE.matcher(text.toString()).find()) {
                    assertDoesNotThrow(() -> new MessageFormat(text.toString(), Locale.ROOT), file + " " + key);
                }
            });
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[\\w.-]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertEquals(
                    List.of(),
                    keys.stream()
                            .filter(key -> Collections.frequency(keys, key) > 1)
                            .toList(),
                    file.toString());
        }
    }

    /** Returns the keys, with the values that each text takes. */
    private static Map<String, Set<String>> values(Path file) {
        Map<String, Set<String>> values = new TreeMap<>();
        read(file)
                .forEach((key, text) -> values.put(
                        key.toString(),
                        VALUE.matcher(text.toString())
                                .results()
                                .map(value -> value.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return values;
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
