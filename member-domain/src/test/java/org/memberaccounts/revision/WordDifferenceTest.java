package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We answer within 15 working days. | We answer within 10 working days. |"
                        + " We answer within [-15][+10] working days.",
                "en | We use your vehicle. | We use your vehicle and region. | We use your vehicle[+ and region].",
                "en | We remember what suits you. | We keep in mind what suits you. |"
                        + " We [-remember][+keep in mind] what suits you.",
                "en | The same. | The same. | The same.",
                "zh-CN | 我们在15个工作日内答复删除申请。 | 我们在10个工作日内答复删除申请。 | 我们在[-15][+10]个工作日内答复删除申请。",
                "zh-CN | 记住适合您车辆的工具。 | 记住适合您的工具和课程。 | 记住适合您[-车辆]的工具[+和课程]。"
            })
    void wordsAreComparedAsPeopleReadThem(String language, String before, String after, String difference) {
        assertEquals(
                difference,
                WordDifference.between(before, after, Locale.forLanguageTag(language)).pieces().stream()
                        .map(piece -> switch (piece.kind()) {
                            case SAME -> piece.text();
                            case TAKEN_OUT -> "[-" + piece.text() + "]";
                            case ADDED -> "[+" + piece.text() + "]";
                        })
                        .collect(Collectors.joining()));
    }
}
