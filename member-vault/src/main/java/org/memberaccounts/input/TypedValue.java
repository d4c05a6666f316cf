package org.memberaccounts.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PhoneNumber;

/**
 * Checks a value by its type and brings it into the one form in which it is kept, for one attribute. The texts given
 * here are screened and not blank.
 */
final class TypedValue {
    /** The sign between a choice and the words that go with it: {@code self-described:two-spirit}. */
    private static final char WORDS_FOLLOW = ':';

    /** A date as year, month and day; where the day comes first nobody can tell it from the month. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\s*[年月]\\s*");
    private static final Pattern DAY = Pattern.compile("\\s*[日号]$");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final AttributeId attribute;

    TypedValue(AttributeId attribute) {
        this.attribute = attribute;
    }

    private Checked accepted(String normalised) {
        return new Checked.Accepted(new CheckedValue(attribute, normalised));
    }

    /** Any text. */
    Checked text(String text) {
        return accepted(text);
    }

    /**
     * Checks one of the choices. Some may be followed by a person's own words, as {@code other} or {@code other:words}.
     *
     * @param withWords the choices, among all, that may carry words
     */
    Checked choice(String text, Set<String> choices, Set<String> withWords) {
        int colon = text.indexOf(WORDS_FOLLOW);
        String choice = colon < 0 ? text : text.substring(0, colon).strip();
        if (!choices.contains(choice) || colon >= 0 && !withWords.contains(choice)) {
            return new Checked.Rejected(Reason.NOT_A_CHOICE);
        }
        String words = colon < 0 ? "" : text.substring(colon + 1).strip();
        return accepted(words.isEmpty() ? choice : choice + WORDS_FOLLOW + words);
    }

    /**
     * Checks a day of the calendar from 1900 to today: 1991-5-4, 1991/05/04, 1991年5月4日; kept as yyyy-MM-dd (ISO 8601).
     */
    Checked date(String text, LocalDate today) {
        String plain = YEAR_OR_MONTH
                .matcher(DAY.matcher(PlainForm.of(text)).replaceFirst(""))
                .replaceAll("-");
        Matcher parts = DATE.matcher(plain);
        if (!parts.matches()) {
            return new Checked.Rejected(Reason.NOT_A_DATE);
        }
        try {
            return inTime(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(4))),
                    today);
        } catch (DateTimeException noSuchDay) {
            return new Checked.Rejected(Reason.NOT_A_DATE);
        }
    }

    private Checked inTime(LocalDate day, LocalDate today) {
        if (day.isBefore(EARLIEST)) {
            return new Checked.Rejected(Reason.DATE_TOO_EARLY);
        }
        return day.isAfter(today) ? new Checked.Rejected(Reason.DATE_IN_FUTURE) : accepted(day.toString());
    }

    /**
     * Checks a day of birth: by today the person must have reached this age in years. In a year without 29 February,
     * people born on that day reach it on 1 March.
     */
    Checked birthDate(String text, LocalDate today, int age) {
        Checked date = date(text, today);
        boolean tooYoung = date instanceof Checked.Accepted(CheckedValue day)
                && LocalDate.parse(day.normalised()).isAfter(today.minusYears(age));
        return tooYoung ? new Checked.Rejected(Reason.UNDER_AGE) : date;
    }

    /** Checks a person's name: letters of any script, and anything else except what only markup has. */
    Checked name(String text) {
        boolean named = text.codePoints().anyMatch(c -> Character.isLetter(c) && !PlainForm.isFiller(c))
                && text.codePoints().noneMatch(c -> c == '<' || c == '>');
        return named ? accepted(text) : new Checked.Rejected(Reason.NOT_A_NAME);
    }

    /** Checks a telephone number of any country, a Chinese one also without country code; kept in E.164. */
    Checked phone(String text) {
        return PhoneNumber.parse(text)
                .map(number -> accepted(number.e164()))
                .orElse(new Checked.Rejected(Reason.NOT_A_PHONE_NUMBER));
    }

    /** Checks an email address, kept in the form in which addresses are compared. */
    Checked email(String text) {
        return EmailAddress.parse(text)
                .map(address -> accepted(address.normalised()))
                .orElse(new Checked.Rejected(Reason.NOT_AN_EMAIL_ADDRESS));
    }

    /** Checks {@code true} or {@code false}. */
    Checked yesOrNo(String text) {
        return text.equals("true") || text.equals("false")
                ? accepted(text)
                : new Checked.Rejected(Reason.NOT_YES_OR_NO);
    }
}
