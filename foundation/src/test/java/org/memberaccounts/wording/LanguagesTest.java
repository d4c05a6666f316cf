package org.memberaccounts.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "en zh-CN, fr zh-TW en, zh-CN",
        "en zh-CN, de, en",
        "en zh-CN, en-GB zh, en",
        "en zh-CN, zh-Hans-SG, zh-CN",
        "en zh-CN, '', en",
        "en zh-CN, und, en",
        "de-CH de fr, fr-CA, fr",
        "de-CH de fr, de, de",
        "de-CH de fr, de-AT, de",
        "de-CH de fr, zh, de-CH"
    })
    void theFirstThatIsSpokenIsTaken(String spoken, String wanted, String taken) {
        assertEquals(
                Locale.forLanguageTag(taken),
                new Languages(locales(spoken)).firstOf(Collections.enumeration(locales(wanted))));
    }

    @Test
    void thereIsAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new Languages(List.of()));
    }

    private static List<Locale> locales(String tags) {
        return Stream.of(tags.split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag)
                .toList();
    }
}
