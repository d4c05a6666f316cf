package org.memberaccounts.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.wording.Languages;

class LocalizedTextTest {
    private final LocalizedText text = LocalizedText.of(
            new Languages(List.of(Locale.GERMAN, Locale.SIMPLIFIED_CHINESE, Locale.FRENCH)), Locale::toLanguageTag);

    @ParameterizedTest
    @CsvSource({"zh-CN, zh-CN", "zh-TW, zh-CN", "fr-CA, fr", "en, de"})
    void isSaidInTheNearestLanguageOrElseInTheFirst(String wanted, String said) {
        assertEquals(said, text.in(Locale.forLanguageTag(wanted)));
    }
}
