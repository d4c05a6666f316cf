package org.memberaccounts.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** The days of the story, from 0; the last is today, up to the present time. */
final class Calendar {
    static final int DAYS = 90;
    private static final Duration BEFORE_NOW = Duration.ofMinutes(5);
    private static final int SECONDS_AN_HOUR = 3_600;

    private final Random random;
    private final ZoneId zone;
    private final Instant end;
    private final LocalDate first;

    Calendar(Random random, Instant now, ZoneId zone) {
        this.random = random;
        this.zone = zone;
        this.end = now.minus(BEFORE_NOW).truncatedTo(ChronoUnit.SECONDS);
        this.first = end.atZone(zone).toLocalDate().minusDays(DAYS - 1L);
    }

    /** Returns the end of the story. */
    Instant end() {
        return end;
    }

    /** Returns some time of a day between these hours; on the last day never after the end. */
    Instant on(int day, int fromHour, int toHour) {
        int seconds = fromHour * SECONDS_AN_HOUR + random.nextInt((toHour - fromHour) * SECONDS_AN_HOUR);
        return notAfterEnd(first.plusDays(day)
                .atTime(LocalTime.ofSecondOfDay(seconds))
                .atZone(zone)
                .toInstant());
    }

    /** Returns a time at which people are awake. */
    Instant awake(int day) {
        return on(day, 7, 23);
    }

    /** Returns a time at which offices are open. */
    Instant atWork(int day) {
        return on(day, 9, 18);
    }

    /** Returns this day, or the next one that isn't at a weekend. */
    int workday(int day) {
        int next = day;
        while (next < DAYS - 1 && isWeekend(next)) {
            next++;
        }
        return next;
    }

    boolean is(DayOfWeek weekday, int day) {
        return first.plusDays(day).getDayOfWeek() == weekday;
    }

    private boolean isWeekend(int day) {
        return is(DayOfWeek.SATURDAY, day) || is(DayOfWeek.SUNDAY, day);
    }

    /** Returns a moment a while later. */
    Instant after(Instant moment, Duration from, Duration to) {
        return notAfterEnd(moment.plusSeconds(
                from.toSeconds() + random.nextLong(Math.max(1, to.minus(from).toSeconds()))));
    }

    private Instant notAfterEnd(Instant moment) {
        return moment.isBefore(end) ? moment : end;
    }
}
