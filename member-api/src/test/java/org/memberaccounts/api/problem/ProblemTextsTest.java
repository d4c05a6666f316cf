package org.memberaccounts.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memberaccounts.vault.Refusal;

class ProblemTextsTest {
    private static final ResourceBundle ENGLISH = Problems.texts(Locale.ENGLISH);
    private static final ResourceBundle CHINESE = Problems.texts(Locale.SIMPLIFIED_CHINESE);

    @Test
    void everyProblemIsSaidInBothLanguages() {
        Set<String> english = new TreeSet<>(ENGLISH.keySet());
        assertEquals(english, new TreeSet<>(CHINESE.keySet()));
        english.forEach(
                key -> assertTrue(!CHINESE.getString(key).equals(ENGLISH.getString(key)), key + " is not translated"));
    }

    @Test
    void englishIsSpokenWhateverTheServersOwnLanguageIs() {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            ResourceBundle.clearCache();
            assertEquals(
                    ENGLISH.getString("unavailable"),
                    Problems.texts(Locale.ENGLISH).getString("unavailable"));
        } finally {
            Locale.setDefault(own);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void theEnglishBundleIsEmptySoThatWordsStandOnce() throws IOException {
        Properties english = new Properties();
        try (InputStream file = Problems.class.getResourceAsStream("Problems_en.properties")) {
            english.load(Objects.requireNonNull(file, "there is none"));
        }
        assertTrue(english.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(Refusal refusal) {
        assertTrue(ENGLISH.containsKey(refusal.code()) && ENGLISH.containsKey(refusal.code() + ".title"));
    }
}
