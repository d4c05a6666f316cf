package org.memberaccounts.input;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.KnownDate;
import org.memberaccounts.person.PhoneNumber;
import org.memberaccounts.text.Plain;
import org.memberaccounts.text.SameText;
import org.memberaccounts.text.Unseen;

/**
 * Checks a value by its type and brings it into the one form in which it is kept, for one attribute. The texts given
 * here are screened and not blank.
 */
final class TypedValue {
    /** The sign between a choice and the words that go with it: {@code self-described:two-spirit}. */
    private static final char WORDS_FOLLOW = ':';

    /** A number with its country code. */
    private static final Pattern INTERNATIONAL = Pattern.compile("^\\D*(?:\\+|00)");

    /** The shape of mobile numbers in mainland China, new ranges included. */
    private static final Pattern CHINESE_MOBILE = Pattern.compile("\\+861[3-9][0-9]{9}");

    private final AttributeId attribute;

    TypedValue(AttributeId attribute) {
        this.attribute = attribute;
    }

    private Checked accepted(String normalised) {
        return new Checked.Accepted(new CheckedValue(attribute, normalised));
    }

    /** Takes any text, as it was typed. */
    Checked text(String text) {
        return new Checked.Accepted(new CheckedValue(attribute, text, SameText.of(text)));
    }

    /**
     * Checks one of the choices. Some may be followed by a person's own words, as {@code other} or {@code other:words}.
     *
     * @param withWords the choices, among all, that may carry words
     */
    Checked choice(String text, Set<String> choices, Set<String> withWords) {
        int colon = text.indexOf(WORDS_FOLLOW);
        String choice = Plain.of(colon < 0 ? text : text.substring(0, colon));
        if (!choices.contains(choice) || colon >= 0 && !withWords.contains(choice)) {
            return new Checked.Rejected(Reason.NOT_A_CHOICE);
        }
        String words = colon < 0 ? "" : text.substring(colon + 1).strip();
        return words.isEmpty() ? accepted(choice) : text(choice + WORDS_FOLLOW + words);
    }

    /**
     * Checks a date from 1900 to today, kept in ISO 8601.
     *
     * @param yearAlone whether the year is enough
     */
    Checked date(String text, boolean yearAlone, LocalDate today) {
        return KnownDate.parse(text)
                .filter(date -> yearAlone || !date.isYearAlone())
                .map(date -> inTime(date, today))
                .orElse(new Checked.Rejected(Reason.NOT_A_DATE));
    }

    private Checked inTime(KnownDate date, LocalDate today) {
        if (date.isBefore1900()) {
            return new Checked.Rejected(Reason.DATE_TOO_EARLY);
        }
        return date.isAfter(today) ? new Checked.Rejected(Reason.DATE_IN_FUTURE) : accepted(date.value());
    }

    /** Checks a date of birth: by today the person must have reached this age in years, as far as the date tells. */
    Checked birthDate(String text, boolean yearAlone, LocalDate today, int age) {
        Checked date = date(text, yearAlone, today);
        boolean tooYoung = date instanceof Checked.Accepted
                && KnownDate.parse(text)
                        .filter(birth -> !birth.isReached(age, today))
                        .isPresent();
        return tooYoung ? new Checked.Rejected(Reason.UNDER_AGE) : date;
    }

    /**
     * Checks a person's name, kept as it was typed: letters of any script, and anything else except what only markup
     * has.
     */
    Checked name(String text) {
        boolean named = text.codePoints().anyMatch(c -> Character.isUnicodeIdentifierStart(c) && !Unseen.is(c))
                && text.codePoints().noneMatch(c -> c == '<' || c == '>');
        return named ? text(text) : new Checked.Rejected(Reason.NOT_A_NAME);
    }

    /**
     * Checks a telephone number of any country, a Chinese one also without country code; kept in E.164. One of a range
     * that nobody knows is taken, with a doubt, if it has its country code or is like a Chinese mobile number:
     * otherwise any digits could be one.
     */
    Checked phone(String text) {
        return PhoneNumber.parse(text)
                .filter(number -> number.isKnown()
                        || INTERNATIONAL.matcher(Plain.of(text)).find()
                        || CHINESE_MOBILE.matcher(number.e164()).matches())
                .<Checked>map(
                        number -> new Checked.Accepted(new CheckedValue(attribute, number.e164()), !number.isKnown()))
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
        String plain = Plain.of(text);
        return plain.equals("true") || plain.equals("false")
                ? accepted(plain)
                : new Checked.Rejected(Reason.NOT_YES_OR_NO);
    }
}
