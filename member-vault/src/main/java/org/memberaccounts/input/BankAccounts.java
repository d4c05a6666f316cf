package org.memberaccounts.input;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * Recognises bank account numbers in a text (PAY-1): international ones by a country's code and length and the check by
 * remainder 97 (ISO 13616), others where they are called so.
 */
final class BankAccounts {
    /**
     * The beginning of a number: joined; or with a gap before the check digits, unless "no" stands before a number, or
     * between them; or with the same separator between all characters.
     */
    private static final Pattern BEGINNING = Pattern.compile("(?:(?<![0-9A-Za-z])|(?<=iban|IBAN))(?:[A-Za-z]{2}[0-9]{2}"
            + "|(?![Nn][Oo][^0-9]\\d{3})[A-Za-z]{2}[^\\p{L}\\p{N}][0-9]{2}"
            + "|[A-Z]{2}(?:[0-9][ .-]{1,3}[0-9]|[ .-]{2,3}[0-9]{2})(?=[ .-]{0,3}[0-9A-Z])"
            + "|[A-Za-z]([^\\p{L}\\p{N}])[A-Za-z]\\1[0-9]\\1[0-9](?=\\1[0-9A-Za-z]\\1))");

    private static final int WIDEST_GAP = 3;
    /** The fewest digits that an account number of any country has; words after "at20" have fewer. */
    private static final int FEWEST_DIGITS = 8;

    /** The digits of a sort code. */
    private static final int FEWEST_DIGITS_OF_A_BANK = 6;

    private static final Phrases NAMED = Phrases.of("bank-accounts.txt");

    private BankAccounts() {}

    /** Tells whether a text in the form of {@link Undisguised} has such a number. */
    static boolean in(String plain) {
        return Undisguised.hasDigits(plain, FEWEST_DIGITS_OF_A_BANK)
                && (NAMED.in(plain) || BEGINNING.matcher(plain).results().anyMatch(found -> isAccount(plain, found)));
    }

    private static boolean isAccount(String text, MatchResult beginning) {
        var account = new StringBuilder(beginning.group().replaceAll("[^0-9A-Za-z]", ""));
        IBANValidator.Validator country = IBANValidator.DEFAULT_IBAN_VALIDATOR.getValidator(
                account.substring(0, 2).toUpperCase(Locale.ROOT));
        int length = country == null ? 0 : country.getIbanLength();
        int at = beginning.end();
        for (int gap = 0;
                at < text.length() && account.length() < length && isPart(text.charAt(at)) && gap <= WIDEST_GAP;
                at++) {
            if (isLetterOrDigit(text.charAt(at))) {
                account.append(text.charAt(at));
                gap = 0;
            } else {
                gap++;
            }
        }
        boolean ends = at == text.length() || !isLetterOrDigit(text.charAt(at));
        return account.length() == length
                && ends
                && hasDigits(account)
                && IBANValidator.DEFAULT_IBAN_VALIDATOR.isValid(
                        account.toString().toUpperCase(Locale.ROOT));
    }

    private static boolean hasDigits(CharSequence account) {
        return account.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /**
     * Tells whether a character can belong to a number or stand between its groups: blanks, points, strokes. A letter
     * of another script ends the number.
     */
    private static boolean isPart(char c) {
        return isLetterOrDigit(c) || !Character.isLetterOrDigit(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
