package org.memberaccounts.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.text.Plain;

/**
 * A date as a person knows it: a day of the calendar, or the year alone. Kept as {@code 1991-05-04} (ISO 8601) or
 * {@code 1960}.
 *
 * @param day empty where only the year is known
 */
public record KnownDate(int year, Optional<LocalDate> day) {
    /** Year, month and day; where the day comes first nobody can tell it from the month, unless that is a word. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

    /** A year, which some documents fill up with zeros. */
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:([-/.])00?(?:\\2(?:00?)?)?|-)?");

    private static final Pattern CHINESE_YEAR_OR_MONTH = Pattern.compile("\\s*[年月]\\s*");
    private static final Pattern CHINESE_DAY = Pattern.compile("\\s*[日号]$");

    /** The day before or after the month's English name. */
    private static final DateTimeFormatter WITH_A_WORD = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d MMMM uuuu][d MMM uuuu][MMMM d uuuu][MMM d uuuu]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[\\s,.]\\s*|(?<=\\d)(?:st|nd|rd|th)\\s+");

    private static final LocalDate EARLIEST = LocalDate.of(1900, Month.JANUARY, 1);

    public KnownDate {
        if (day.isPresent() && day.get().getYear() != year) {
            throw new IllegalArgumentException("The day is not in the year.");
        }
    }

    private static KnownDate of(LocalDate day) {
        return new KnownDate(day.getYear(), Optional.of(day));
    }

    /**
     * Reads a date as typed or kept: 1991-5-4, 1991/05/04, 1991年5月4日, 4 May 1991, or the year alone: 1960, 1960-00-00,
     * 1960年.
     */
    public static Optional<KnownDate> parse(String typed) {
        String plain = CHINESE_YEAR_OR_MONTH
                .matcher(CHINESE_DAY.matcher(Plain.of(typed)).replaceFirst(""))
                .replaceAll("-");
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(new KnownDate(Integer.parseInt(year.group(1)), Optional.empty()));
        }
        Matcher day = DAY.matcher(plain);
        try {
            return day.matches()
                    ? Optional.of(of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(4)))))
                    : Optional.of(
                            of(LocalDate.parse(BETWEEN_WORDS.matcher(plain).replaceAll(" "), WITH_A_WORD)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public boolean isYearAlone() {
        return day.isEmpty();
    }

    /** Returns the last day that it can be. */
    public LocalDate latest() {
        return day.orElseGet(() -> LocalDate.of(year, Month.DECEMBER, 31));
    }

    /**
     * Tells whether somebody born then has reached an age. Whoever knows only the year is the youngest that they may
     * be, and reaches it on 31 December. In a year without 29 February, people born on that day reach it on 1 March.
     */
    public boolean isReached(int years, LocalDate today) {
        return !latest().isAfter(today.minusYears(years));
    }

    public boolean isBefore1900() {
        return latest().isBefore(EARLIEST);
    }

    /** Tells whether it has surely not come by this day. */
    public boolean isAfter(LocalDate today) {
        return day.map(known -> known.isAfter(today)).orElse(year > today.getYear());
    }

    /** Returns the form in which it is kept; never print it. */
    public String value() {
        return day.map(LocalDate::toString).orElseGet(() -> Integer.toString(year));
    }

    /** Never shows the date. */
    @Override
    public String toString() {
        return "KnownDate[redacted]";
    }
}
