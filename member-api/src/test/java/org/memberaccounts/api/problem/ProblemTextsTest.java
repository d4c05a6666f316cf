package org.memberaccounts.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memberaccounts.vault.Refusal;

class ProblemTextsTest {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("org.memberaccounts.api.problem.Problems", Locale.ENGLISH);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("org.memberaccounts.api.problem.Problems", Locale.SIMPLIFIED_CHINESE);

    @Test
    void everyProblemIsSaidInBothLanguages() {
        Set<String> english = new TreeSet<>(ENGLISH.keySet());
        assertEquals(english, new TreeSet<>(CHINESE.keySet()));
        english.forEach(key -> assertTrue(!CHINESE.getString(key).equals(ENGLISH.getString(key)), key + " is not translated"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(Refusal refusal) {
        assertTrue(ENGLISH.containsKey(refusal.code()) && ENGLISH.containsKey(refusal.code() + ".title"));
    }
}
