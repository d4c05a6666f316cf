package org.memberaccounts.input;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises international bank account numbers in a text (PAY-1): a country's code and length, and the check by
 * remainder 97 (ISO 13616).
 */
final class BankAccounts {
    /** The length of each country's account numbers, from SWIFT's IBAN registry. */
    private static final Map<String, Integer> LENGTHS = Arrays.stream("""
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18
            DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22
            IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19
            MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31
            SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30""".split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));

    /**
     * The beginning of a number: joined; or with a gap after the check digits, and then in capitals, since "at 20 past
     * two" is a time; or with the same separator between all characters.
     */
    private static final Pattern BEGINNING = Pattern.compile("(?<![0-9A-Za-z])(?:[A-Za-z]{2}[0-9]{2}"
            + "|[A-Z]{2}[^\\p{L}\\p{N}][0-9]{2}"
            + "|[A-Za-z]([^\\p{L}\\p{N}])[A-Za-z]\\1[0-9]\\1[0-9](?=\\1[0-9A-Za-z]\\1))");

    private static final int WIDEST_GAP = 3;
    /** The fewest digits that an account number of any country has; words after "at20" have fewer. */
    private static final int FEWEST_DIGITS = 8;

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private BankAccounts() {}

    /** Tells whether a text in {@link PlainForm} has such a number. */
    static boolean in(String plain) {
        return BEGINNING.matcher(plain).results().anyMatch(found -> isAccount(plain, found));
    }

    private static boolean isAccount(String text, MatchResult beginning) {
        var account = new StringBuilder(beginning.group().replaceAll("[^0-9A-Za-z]", ""));
        int length = LENGTHS.getOrDefault(account.substring(0, 2).toUpperCase(Locale.ROOT), 0);
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
        return account.length() == length && ends && hasDigits(account) && hasRightCheckDigits(account.toString());
    }

    private static boolean hasDigits(CharSequence account) {
        return account.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static boolean hasRightCheckDigits(String account) {
        String digits = (account.substring(4) + account.substring(0, 4))
                .chars()
                .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue() == 1;
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
