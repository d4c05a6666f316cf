package org.memberaccounts.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCodeTest {
    private static final ClaimCode CODE = new ClaimCode("0123456789ABCDEFGH1J");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234-56789-ABCDE-FGH1J",
                "01234 56789 abcde fgh1j",
                "O1234-56789-ABCDE-FGHIJ",
                "o1234.56789.abcde.fghlj",
                "\u202A01234-56789-ABCDE-FGH1J\u202C\u00A0",
                "\uFEFF01234\u201156789\u2060-ABCDE-FGH1J\uFE0E",
                "０１２３４－５６７８９－ＡＢＣＤＥ－ＦＧＨ１Ｊ",
                "٠١٢٣٤-٥٦٧٨٩-ABCDE-FGH1J",
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertEquals(Optional.of(CODE), ClaimCode.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01234", "01234-56789-ABCDE-FGH1JK", "01234-56789-ABCDE-FGH1U"})
    void isNothingElse(String typed) {
        assertEquals(Optional.empty(), ClaimCode.read(typed));
    }

    @Test
    void isShownInGroupsAndNeverPrinted() {
        assertEquals("01234-56789-ABCDE-FGH1J", CODE.shown());
        assertFalse(CODE.toString().contains("01234"));
    }
}
