package org.memberaccounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern USED = Pattern.compile("(frame|welcome|account|service|audit)Text(?:\\.([A-Za-z]+)|\\['([A-Za-z0-9.-]+)'\\])(?!\\.concat)");

    @ParameterizedTest
    @ValueSource(strings = {"frame", "welcome", "account", "service", "audit"})
    void everyTextIsThereInBothLanguages(String feature) {
        assertEquals(new TreeSet<>(texts(feature, Locale.ENGLISH).keySet()), new TreeSet<>(texts(feature, Locale.SIMPLIFIED_CHINESE).keySet()));
    }

    @Test
    void everyTextThatAPageUsesIsThere() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher used = USED.matcher(Files.readString(page));
                while (used.find()) {
                    String key = used.group(2) == null ? used.group(3) : used.group(2);
                    if (!key.endsWith(".") && !texts(used.group(1), Locale.ENGLISH).containsKey(key)) {
                        missing.add(page.getFileName() + ": " + used.group(1) + " " + key);
                    }
                }
            }
        }
        assertTrue(missing.isEmpty(), missing.toString());
    }

    private static ResourceBundle texts(String feature, Locale locale) {
        return ResourceBundle.getBundle("org.memberaccounts.web." + feature + ".Texts", locale);
    }
}
