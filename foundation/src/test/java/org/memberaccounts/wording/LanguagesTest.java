package org.memberaccounts.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({"fr zh-TW en, zh-CN", "de, en", "en-GB zh, en", "zh-Hans-SG, zh-CN", "'', en"})
    void theFirstThatWeSpeakIsTaken(String wanted, String taken) {
        assertEquals(
                Locale.forLanguageTag(taken),
                Languages.firstOf(Collections.enumeration(Stream.of(wanted.split(" "))
                        .filter(tag -> !tag.isEmpty())
                        .map(Locale::forLanguageTag)
                        .toList())));
    }
}
