package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Type;
import org.memberaccounts.organisation.AttributeId;

class AttributeValuesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final int AGE_OF_CONSENT = 14;

    @ParameterizedTest
    @CsvSource({
        "TEXT, ' 林夏 ', 林夏",
        "TEXT, \u2068Zoe\u0308\u2069\u00A0, Zoe\u0308",
        "TEXT, \uFA46, \uFA46",
        "TEXT, 👩‍👩‍👧‍👦, 👩‍👩‍👧‍👦",
        "TEXT, محمد, محمد",
        "CHOICE, female, female",
        "CHOICE, self-described: 双性人, self-described:双性人",
        "DATE, 2000-02-29, 2000-02-29",
        "DATE, 2020-02-29, 2020-02-29",
        "PHONE, 138 0013 8000, +8613800138000",
        "EMAIL, ' Lin@Example.org', lin@example.org",
        "BOOLEAN, true, true",
    })
    void keepsEachTypeInItsForm(Type type, String typed, String normalised) {
        assertEquals(accepted("attribute", normalised), check(type, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "CHOICE, male, NOT_A_CHOICE",
        "CHOICE, female:tall, NOT_A_CHOICE",
        "DATE, 2001-02-29, NOT_A_DATE",
        "DATE, 2026-03-01, DATE_IN_FUTURE",
        "PHONE, 12345, NOT_A_PHONE_NUMBER",
        "EMAIL, lin@example, NOT_AN_EMAIL_ADDRESS",
        "BOOLEAN, perhaps, NOT_YES_OR_NO",
    })
    void refusesWhatItsTypeDoesNotTake(Type type, String typed, Reason reason) {
        assertEquals(new Checked.Rejected(reason), check(type, typed));
    }

    @ParameterizedTest
    @EnumSource
    void screensEveryTypeFirst(Type type) {
        assertEquals(new Checked.Rejected(Reason.NOT_WELL_FORMED), check(type, "\uD83D"));
        assertEquals(new Checked.Rejected(Reason.CONTROL_CHARACTER), check(type, "a\u0000"));
        assertEquals(new Checked.Rejected(Reason.TOO_LONG), check(type, "x".repeat(10_000)));
        assertEquals(new Checked.Rejected(Reason.LOOKS_LIKE_PAYMENT_CARD), check(type, "４１１１ 1111 1111 1111"));
    }

    @Test
    void countsTheLengthOfTextInCodePoints() {
        assertEquals(
                accepted("attribute", "😀".repeat(Definitions.LONGEST_TEXT)),
                check(Type.TEXT, "😀".repeat(Definitions.LONGEST_TEXT)));
        assertEquals(new Checked.Rejected(Reason.TOO_LONG), check(Type.TEXT, "x".repeat(Definitions.LONGEST_TEXT + 1)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "\u3000",
                "\u00A0",
                "\u200B\u200D",
                "\u200F",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\u2800",
                "\u3164 \u2800\u200B"
            })
    void takesBlankForNothing(String typed) {
        assertEquals(
                new Checked.Absent(),
                AttributeValues.check(Definitions.of("nickname", Type.TEXT, false), typed, TODAY, AGE_OF_CONSENT));
        assertEquals(
                new Checked.Rejected(Reason.REQUIRED),
                AttributeValues.check(
                        Definitions.of("full-name", Type.TEXT, Optional.of(AttributeDefinition.Part.NAMES_THE_PERSON)),
                        typed,
                        TODAY,
                        AGE_OF_CONSENT));
    }

    @Test
    void asksTheAgeOfTheDateThatDecidesItOnlyWhateverItIsCalled() {
        AttributeDefinition decides =
                Definitions.of("date-of-birth", Type.DATE, Optional.of(AttributeDefinition.Part.DECIDES_THE_AGE));
        assertEquals(
                new Checked.Rejected(Reason.UNDER_AGE),
                AttributeValues.check(decides, "2012-03-01", TODAY, AGE_OF_CONSENT));
        assertEquals(
                accepted("date-of-birth", "2012-02-28"),
                AttributeValues.check(decides, "2012-02-28", TODAY, AGE_OF_CONSENT));
        assertEquals(
                accepted("member-since", "2012-03-01"),
                AttributeValues.check(
                        Definitions.of("member-since", Type.DATE, true), "2012-03-01", TODAY, AGE_OF_CONSENT));
    }

    @Test
    void takesTheYearAloneOnlyWhereThePackAllowsIt() {
        Optional<AttributeDefinition.Part> decides = Optional.of(AttributeDefinition.Part.DECIDES_THE_AGE);
        for (String year : List.of("1960", "1960-00-00", "1960年", "\u2068１９６０\u2069")) {
            assertEquals(
                    accepted("birth-date", "1960"),
                    AttributeValues.check(
                            Definitions.whereTheYearIsEnough("birth-date", decides), year, TODAY, AGE_OF_CONSENT));
            assertEquals(
                    new Checked.Rejected(Reason.NOT_A_DATE),
                    AttributeValues.check(
                            Definitions.of("birth-date", Type.DATE, decides), year, TODAY, AGE_OF_CONSENT));
        }
        assertEquals(
                new Checked.Rejected(Reason.UNDER_AGE),
                AttributeValues.check(
                        Definitions.whereTheYearIsEnough("birth-date", decides),
                        "2012",
                        LocalDate.of(2026, 12, 30),
                        AGE_OF_CONSENT));
        assertEquals(
                accepted("birth-date", "2012"),
                AttributeValues.check(
                        Definitions.whereTheYearIsEnough("birth-date", decides),
                        "2012",
                        LocalDate.of(2026, 12, 31),
                        AGE_OF_CONSENT));
        assertEquals(
                new Checked.Rejected(Reason.DATE_IN_FUTURE),
                AttributeValues.check(
                        Definitions.whereTheYearIsEnough("since", Optional.empty()), "2027", TODAY, AGE_OF_CONSENT));
        assertEquals(
                new Checked.Rejected(Reason.DATE_TOO_EARLY),
                AttributeValues.check(
                        Definitions.whereTheYearIsEnough("since", Optional.empty()), "1899", TODAY, AGE_OF_CONSENT));
    }

    @Test
    void takesAPossibleNumberThatNobodyKnowsWithADoubt() {
        assertEquals(
                new Checked.Accepted(new CheckedValue(new AttributeId("attribute"), "+8614912345678"), true),
                check(Type.PHONE, "+86 149 1234 5678"));
        assertEquals(accepted("attribute", "+8613800138000"), check(Type.PHONE, "13800138000"));
    }

    @Test
    void neverShowsTheValue() {
        assertFalse(check(Type.TEXT, "林夏").toString().contains("林夏"));
    }

    private static Checked accepted(String attribute, String normalised) {
        return new Checked.Accepted(new CheckedValue(new AttributeId(attribute), normalised));
    }

    private static Checked check(Type type, String typed) {
        return AttributeValues.check(Definitions.of("attribute", type, true), typed, TODAY, AGE_OF_CONSENT);
    }
}
