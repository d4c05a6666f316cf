package org.memberaccounts.person;

import java.time.LocalDate;
import java.time.Month;
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
    /** A year, which some documents fill up with zeros. */
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:([-/.])00?(?:\\2(?:00?)?)?|-)?");

    private static final Pattern CHINESE_YEAR_OR_MONTH = Pattern.compile("\\s*[年月]\\s*");
    private static final Pattern CHINESE_DAY = Pattern.compile("\\s*[日号]$");

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
     * Reads a date as typed or kept: 1991-5-4, 1991/05/04, 19910504, 1991年5月4日, 4 May 1991, 28.2.1990 (which can be no
     * other day), or the year alone: 1960, 1960-00-00, 1960年.
     */
    public static Optional<KnownDate> parse(String typed) {
        String plain = CHINESE_YEAR_OR_MONTH
                .matcher(CHINESE_DAY.matcher(Plain.of(typed)).replaceFirst(""))
                .replaceAll("-");
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(new KnownDate(Integer.parseInt(year.group(1)), Optional.empty()));
        }
        return TypedDay.read(plain).map(KnownDate::of);
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
