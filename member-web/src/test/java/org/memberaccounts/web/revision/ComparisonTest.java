package org.memberaccounts.web.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We answer within 15 working days. | We answer within 10 working days."
                        + " | We answer within 15 10 working days.",
                "zh | 我们在15个工作日内答复。 | 我们在10个工作日内答复。 | 我们在15 10个工作日内答复。",
                "en | We answer. | We answer soon. | We answer soon."
            })
    void whatStandsForOtherWordsIsReadApartFromThem(String language, String before, String after, String read) {
        assertEquals(
                read,
                Comparison.pieces(before, after, Locale.forLanguageTag(language)).stream()
                        .map(piece -> (piece.apart() ? " " : "") + piece.text())
                        .collect(Collectors.joining()));
    }
}
