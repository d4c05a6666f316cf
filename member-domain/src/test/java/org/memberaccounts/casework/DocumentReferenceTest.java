package org.memberaccounts.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;

class DocumentReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "Az-118/2026, Az-118/2026",
        "' 4 Js 3712/26 ', 4Js3712/26",
        "2026-118, 2026-118",
        "ＪＧ－２０２６．７, JG-2026.7",
        "20261234, 20261234",
        "A1234567890123456789012345678901234567.9, ",
        "7a, 7a"
    })
    void aFileNumberIsReadAsItIsTyped(String typed, String reference) {
        assertEquals(Optional.ofNullable(reference), read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John.Smith",
                "张三-2026",
                "7",
                "-118",
                "118/",
                "a@b1.example",
                "Az_118",
                "13900001234",
                "139-0000-1234",
                "110101199001011234",
                "11010119900101123X",
                "Az/110101-19900101-1234",
                "12345678901234567890123456789012345678901a"
            })
    void whatHasAnotherFormOrMayBeSomebodysNameOrNumberIsNone(String typed) {
        assertEquals(Optional.empty(), read(typed));
    }

    private static Optional<String> read(String typed) {
        return Screening.line(typed, DocumentReference.LONGEST_TYPED) instanceof Screened.Clean clean
                ? DocumentReference.read(clean.text()).map(DocumentReference::value)
                : Optional.empty();
    }
}
