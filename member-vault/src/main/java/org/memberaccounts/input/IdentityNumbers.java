package org.memberaccounts.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of which cards' digits must not be made up: Chinese identity numbers (GB 11643), by the birth date in
 * them whatever their check digit, and dates.
 */
final class IdentityNumbers {
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}[ -]?((?:19|20)\\d\\d)[ -]?(\\d\\d)[ -]?(\\d\\d)[ -]?\\d{3}[\\dXx](?!\\d)");

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d([./-])\\d{1,2}\\1\\d{1,2}"
            + "|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}"
            + "|\\d{1,2}([./-])\\d{1,2}\\2(?:19|20)\\d\\d)(?!\\d)");

    private IdentityNumbers() {}

    /** Returns the text with a word in place of each of them. */
    static String leftOut(String text) {
        String withoutDates = DATE.matcher(text).replaceAll("date");
        return IDENTITY_NUMBER
                .matcher(withoutDates)
                .replaceAll(found -> isBirthDate(found) ? "identity" : Matcher.quoteReplacement(found.group()));
    }

    private static boolean isBirthDate(MatchResult found) {
        try {
            LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
