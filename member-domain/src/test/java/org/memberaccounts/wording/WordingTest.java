package org.memberaccounts.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.input.Reason;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh", "zh-Hans-SG"})
    void everyKindOfChineseGetsTheSimplifiedOne(String language) {
        assertEquals(wording("zh-CN").sentence("required"), wording(language).sentence("required"));
        assertNotEquals(wording("en").sentence("required"), wording(language).sentence("required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr-CA", "en-GB"})
    void everyOtherLanguageGetsEnglish(String language) {
        assertEquals(wording("en").sentence("required"), wording(language).sentence("required"));
    }

    @Test
    void aServerWhoseOwnLanguageIsChineseSpeaksEnglishToo() {
        String english = wording("en").sentence("required");
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        ResourceBundle.clearCache();
        try {
            assertEquals(english, wording("en").sentence("required"));
        } finally {
            Locale.setDefault(own);
            ResourceBundle.clearCache();
        }
    }

    private static Wording wording(String language) {
        return Wording.beside(Reason.class, "Reasons", Locale.forLanguageTag(language));
    }
}
