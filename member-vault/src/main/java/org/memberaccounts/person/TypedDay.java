package org.memberaccounts.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the calendar as people of many countries write it, in plain form. */
final class TypedDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2|(\\d\\d)(?=\\d\\d$))(\\d{1,2})");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

    private static final int MONTHS = 12;

    /** The day before or after the month's English name. */
    private static final DateTimeFormatter WITH_A_WORD = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d MMMM uuuu][d MMM uuuu][MMMM d uuuu][MMM d uuuu]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "(?<=\\d)(?:st|nd|rd|th)(?: of)?[\\s,]+" + "|\\s*[\\s,.]\\s*|(?<=\\d)-(?=\\p{L})|(?<=\\p{L})-(?=\\d)");

    private static final Pattern SEPTEMBER = Pattern.compile("\\bsept\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND_SIGNS = Pattern.compile("\\s*([-/.])\\s*");

    private TypedDay() {}

    /** Reads a day; empty when there is no such day, or when it could be one of two. */
    static Optional<LocalDate> read(String plain) {
        String digits = AROUND_SIGNS.matcher(plain).replaceAll("$1");
        Matcher yearFirst = YEAR_FIRST.matcher(digits);
        Matcher yearLast = YEAR_LAST.matcher(digits);
        try {
            if (yearFirst.matches()) {
                String month = yearFirst.group(3) == null ? yearFirst.group(4) : yearFirst.group(3);
                return Optional.of(day(yearFirst.group(1), month, yearFirst.group(5)));
            }
            return yearLast.matches() ? inOrder(yearLast) : Optional.of(withAWord(plain));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Some countries write the month first: only a number that is no month tells which it is. */
    private static Optional<LocalDate> inOrder(Matcher yearLast) {
        int first = Integer.parseInt(yearLast.group(1));
        int second = Integer.parseInt(yearLast.group(3));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.empty();
        }
        int year = Integer.parseInt(yearLast.group(4));
        return Optional.of(second > MONTHS ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalDate withAWord(String plain) {
        String words = SEPTEMBER.matcher(plain).replaceAll("Sep");
        return LocalDate.parse(BETWEEN_WORDS.matcher(words).replaceAll(" "), WITH_A_WORD);
    }
}
