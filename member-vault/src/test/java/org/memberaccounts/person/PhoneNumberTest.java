package org.memberaccounts.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000",
        "138 0013 8000, +8613800138000",
        "+86 138-0013-8000, +8613800138000",
        "１３８００１３８０００, +8613800138000",
        "＋８６ １３８００１３８０００, +8613800138000",
        "010-62345678, +861062345678",
        "(0755) 8234 5678, +8675582345678",
        "（010）62345678, +861062345678",
        "0049 1512 3456789, +4915123456789",
        "+49 30 901820, +4930901820",
        "+1 (202) 456-1111, +12024561111",
        "+55 11 91234-5678, +5511912345678",
        "+234 803 123 4567, +2348031234567",
        "+44 (0)20 7946 0018, +442079460018",
        "+39 06 6982, +39066982",
        "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧, +966501234567",
    })
    void readsNumbersOfAnyCountryAsPeopleWriteThem(String typed, String e164) {
        assertEquals(Optional.of(new PhoneNumber(e164)), PhoneNumber.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202A+86 138\u00A00013\u00A08000\u202C",
                "\u2068+86 138 0013 8000\u2069",
                "\u200E+86\u200B138\u206000138000\uFEFF",
                "tel:+8613800138000",
                "(+86) 138 0013 8000",
                "Tel: +86 138 0013 8000",
                "+86 138 0013 8000,",
                "+86\u2011138\u22120013\u30FC8000\uFE0E",
            })
    void dropsWhatNobodySees(String pasted) {
        assertEquals(Optional.of(new PhoneNumber("+8613800138000")), PhoneNumber.parse(pasted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 149 1234 5678", "+852 4512 3456", "+98 99981 12345", "+86 138 0013 8000 0"})
    void takesANumberThatIsPossibleAndKnowsThatNobodyKnowsIt(String typed) {
        assertFalse(PhoneNumber.parse(typed).orElseThrow().isKnown());
        assertTrue(new PhoneNumber("+8613800138000").isKnown());
    }

    @Test
    void showsEveryDigitOfANumberThatNobodyKnows() {
        assertEquals("+86111523456789", new PhoneNumber("+86111523456789").shown());
        assertEquals("+86 149 1234 5678", new PhoneNumber("+8614912345678").shown());
    }

    @Test
    void aNumberOfMexicoIsTheSameWithAndWithoutTheOneOfFormerTimes() {
        PhoneNumber number = PhoneNumber.parse("+52 1 55 1234 5678").orElseThrow();
        assertEquals(Optional.of(number), PhoneNumber.parse("+52 55 1234 5678"));
        assertTrue(number.isKnown());
        assertEquals("+52 55 1234 5678", number.shown());
    }

    @Test
    void readsALocalNumberOfAnotherRegion() {
        assertEquals(Optional.of(new PhoneNumber("+4915123456789")), PhoneNumber.parse("01512 3456789", "DE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "12345",
                "+999 123 456 789",
                "call me",
                "1-800-FLOWERS",
                "13800138000 ext. 5",
                "ext. 5",
                "+86 138 0013 8000 00",
                "13800138000;phone-context=+1",
                "\u0000",
                "\uD83D\uDE00",
                "+86+13800138000",
                "--------",
                "=2B=38=36",
            })
    void findsNoNumberWhereThereIsNone(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.parse(typed));
    }

    /** The library would take the first digits for the prefix of a carrier, and leave another number. */
    @ParameterizedTest
    @ValueSource(strings = {"12013800138000", "123456789012", "+86179111234567", "+86120241095464"})
    void takesNoDigitsAwayFromANumber(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.parse(typed));
    }

    @Test
    void findsNoNumberInTenThousandDigits() {
        assertEquals(Optional.empty(), PhoneNumber.parse("1".repeat(10_000)));
    }

    @Test
    void hidesItself() {
        var number = new PhoneNumber("+8613800138000");
        assertFalse(number.toString().contains("138"));
        assertFalse(assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("13800138000"))
                .getMessage()
                .contains("138"));
    }
}
