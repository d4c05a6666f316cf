package org.memberaccounts.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PhoneNumber;

/** What each type of attribute takes, and the one form its values are kept in. The texts given here are screened and not blank. */
final class TypedValue {
    /** Between a choice and the words that go with it: {@code self-described:two-spirit}. */
    private static final char WORDS_FOLLOW = ':';

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private TypedValue() {}

    /**
     * One of the choices; those that may be put in one's own words as {@code choice} or {@code choice:words}.
     *
     * @param withWords the choices, among all, that may carry words
     */
    static Checked choice(String text, Set<String> choices, Set<String> withWords) {
        int colon = text.indexOf(WORDS_FOLLOW);
        String choice = colon < 0 ? text : text.substring(0, colon).strip();
        if (!choices.contains(choice) || colon >= 0 && !withWords.contains(choice)) {
            return new Checked.Rejected(Reason.NOT_A_CHOICE);
        }
        String words = colon < 0 ? "" : text.substring(colon + 1).strip();
        return new Checked.Accepted(words.isEmpty() ? choice : choice + WORDS_FOLLOW + words);
    }

    /** A day of the calendar from 1900 to today, kept as yyyy-MM-dd (ISO 8601). */
    static Checked date(String text, LocalDate today) {
        String plain = PlainForm.of(text);
        if (!DATE.matcher(plain).matches()) {
            return new Checked.Rejected(Reason.NOT_A_DATE);
        }
        try {
            return inTime(LocalDate.parse(plain), today);
        } catch (DateTimeException noSuchDay) {
            return new Checked.Rejected(Reason.NOT_A_DATE);
        }
    }

    private static Checked inTime(LocalDate day, LocalDate today) {
        if (day.isBefore(EARLIEST)) {
            return new Checked.Rejected(Reason.DATE_TOO_EARLY);
        }
        return day.isAfter(today) ? new Checked.Rejected(Reason.DATE_IN_FUTURE) : new Checked.Accepted(day.toString());
    }

    /**
     * A day of birth of somebody who has reached this age in years by today. Who was born on 29 February reaches it on 1 March in a year
     * that has none.
     */
    static Checked birthDate(String text, LocalDate today, int age) {
        Checked date = date(text, today);
        boolean tooYoung = date instanceof Checked.Accepted(String day) && LocalDate.parse(day).isAfter(today.minusYears(age));
        return tooYoung ? new Checked.Rejected(Reason.UNDER_AGE) : date;
    }

    /** A number of any country, a Chinese one also without country code; kept in E.164. */
    static Checked phone(String text) {
        return PhoneNumber.parse(text).<Checked>map(number -> new Checked.Accepted(number.e164())).orElse(new Checked.Rejected(Reason.NOT_A_PHONE_NUMBER));
    }

    /** An email address, kept in the form in which addresses are compared. */
    static Checked email(String text) {
        return EmailAddress.parse(text).<Checked>map(address -> new Checked.Accepted(address.normalised())).orElse(new Checked.Rejected(Reason.NOT_AN_EMAIL_ADDRESS));
    }

    /** {@code true} or {@code false}. */
    static Checked yesOrNo(String text) {
        return text.equals("true") || text.equals("false") ? new Checked.Accepted(text) : new Checked.Rejected(Reason.NOT_YES_OR_NO);
    }
}
