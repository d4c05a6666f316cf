package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.organisation.AttributeId;

class TypedValueTest {
    private static final AttributeId ATTRIBUTE = new AttributeId("attribute");
    private static final TypedValue VALUE = new TypedValue(ATTRIBUTE);
    private static final Set<String> GENDERS = Set.of("female", "male", "not-stated", "self-described");
    private static final Set<String> IN_OWN_WORDS = Set.of("self-described");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "female, female",
        "self-described, self-described",
        "self-described:, self-described",
        "'self-described: 双性: 人 🌈', self-described:双性: 人 🌈",
    })
    void takesAChoiceAndItsOwnWords(String typed, String normalised) {
        assertEquals(accepted(normalised), VALUE.choice(typed, GENDERS, IN_OWN_WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Female", "other", "female:", "female:tall", ":words", "0", "self-described-too"})
    void takesNothingBesideTheChoices(String typed) {
        assertRejected(Reason.NOT_A_CHOICE, VALUE.choice(typed, GENDERS, IN_OWN_WORDS));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-02-28",
        "2000-02-29, 2000-02-29",
        "1900-01-01, 1900-01-01",
        "２０００－０２－２９, 2000-02-29",
        "1991-5-4, 1991-05-04",
        "1991/05/04, 1991-05-04",
        "1991.5.4, 1991-05-04",
        "1991年5月4日, 1991-05-04",
        "1991 年 05 月 04 日, 1991-05-04",
        "１９９１／５／４, 1991-05-04"
    })
    void takesDaysOfTheCalendar(String typed, String normalised) {
        assertEquals(accepted(normalised), VALUE.date(typed, false, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001-02-29",
                "1900-02-29",
                "2000-13-01",
                "2000-00-10",
                "01.02.2000",
                "2000/01-02",
                "2000-001-1",
                "2000年13月1日",
                "91-5-4",
                "2000-01-02T00:00",
                "+12000-01-01",
                "-2000-01-01",
                "yesterday",
                "5月4日"
            })
    void takesNoOtherDates(String typed) {
        assertRejected(Reason.NOT_A_DATE, VALUE.date(typed, false, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, DATE_IN_FUTURE",
        "9999-12-31, DATE_IN_FUTURE",
        "1899-12-31, DATE_TOO_EARLY",
        "0000-01-01, DATE_TOO_EARLY"
    })
    void takesNoDateOutsideALifetime(String typed, Reason reason) {
        assertRejected(reason, VALUE.date(typed, false, TODAY));
        assertRejected(reason, VALUE.birthDate(typed, false, TODAY, 14));
    }

    @ParameterizedTest
    @CsvSource({"2012-02-28, 2026-02-28", "2012-02-29, 2026-03-01", "2011-12-31, 2026-02-28", "2014-02-28, 2028-02-28"})
    void takesABirthDateFromTheAgeOfConsentOn(String typed, LocalDate today) {
        assertEquals(accepted(typed), VALUE.birthDate(typed, false, today, 14));
    }

    @ParameterizedTest
    @CsvSource({"2012-02-29, 2026-02-28", "2012-03-01, 2026-02-28", "2026-02-28, 2026-02-28", "2014-03-01, 2028-02-29"})
    void leavesTheYoungerToTheirGuardians(String typed, LocalDate today) {
        assertRejected(Reason.UNDER_AGE, VALUE.birthDate(typed, false, today, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陈小梅",
                "Zoë",
                "محمد",
                "O'Neill-李 3.",
                "X Æ A-12",
                "小梅 😀",
                "김하늘",
                "김\u3164하늘",
                "\u1112\u1161\u11AB"
            })
    void takesNamesOfEveryScript(String typed) {
        assertEquals(accepted(typed), VALUE.name(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀😀",
                "<script>alert(1)</script>",
                "6222021234567890123",
                "...",
                "<b>",
                "陈<i>",
                "\u3164.",
                "😀\u115F",
                "\u1160-\uFFA0"
            })
    void takesNoNameWithoutALetterOrWithMarkup(String typed) {
        assertRejected(Reason.NOT_A_NAME, VALUE.name(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "138 0013 8000, +8613800138000",
        "010-62345678, +861062345678",
        "+49 1512 3456789, +4915123456789",
        "+1 (202) 456-1111, +12024561111",
        "+55 11 91234-5678, +5511912345678",
        "+234 803 123 4567, +2348031234567",
        "+44 20 7946 0018, +442079460018"
    })
    void keepsPhoneNumbersInOneForm(String typed, String normalised) {
        assertEquals(accepted(normalised), VALUE.phone(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "call me", "13800138000 ext. 5"})
    void takesOnlyPhoneNumbersThatCanBeCalled(String typed) {
        assertRejected(Reason.NOT_A_PHONE_NUMBER, VALUE.phone(typed));
    }

    @ParameterizedTest
    @CsvSource({"Lin@Example.org, lin@example.org", "用户@例子.中国, 用户@xn--fsqu00a.xn--fiqs8s"})
    void keepsEmailAddressesInOneForm(String typed, String normalised) {
        assertEquals(accepted(normalised), VALUE.email(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lin", "lin@example", "=?utf-8?Q?lin=40example.org?="})
    void takesOnlyAddressesThatMailCanReach(String typed) {
        assertRejected(Reason.NOT_AN_EMAIL_ADDRESS, VALUE.email(typed));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void takesYesAndNo(String typed, String normalised) {
        assertEquals(accepted(normalised), VALUE.yesOrNo(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "on", "1", "maybe"})
    void takesNothingBetweenYesAndNo(String typed) {
        assertRejected(Reason.NOT_YES_OR_NO, VALUE.yesOrNo(typed));
    }

    private static Checked accepted(String normalised) {
        return new Checked.Accepted(new CheckedValue(ATTRIBUTE, normalised));
    }

    private static void assertRejected(Reason reason, Checked checked) {
        assertEquals(new Checked.Rejected(reason), checked);
    }
}
