package org.memberaccounts.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times as people of a language write them, in one zone; and exact times, which all languages write alike. */
public record Times(Locale language, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS xxx", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT);

    /** Returns the day on which it is in the zone. */
    public LocalDate dayOf(Instant instant) {
        return zoned(instant).toLocalDate();
    }

    public String day(LocalDate day) {
        return said("day", day);
    }

    public String dayAndMonth(LocalDate day) {
        return said("dayAndMonth", day);
    }

    public String month(LocalDate day) {
        return said("month", day);
    }

    public String weekday(LocalDate day) {
        return said("weekday", day);
    }

    public String year(LocalDate day) {
        return said("year", day);
    }

    /** The hour and minute. */
    public String time(Instant instant) {
        return said(MINUTE, zoned(instant));
    }

    public String second(Instant instant) {
        return said(SECOND, zoned(instant));
    }

    /** The day with the time. */
    public String moment(Instant instant) {
        return with(day(dayOf(instant)), instant);
    }

    /** Today, yesterday, or the day; the year only where it is another than today's. */
    public String recentDay(Instant instant, LocalDate today) {
        LocalDate day = dayOf(instant);
        if (day.equals(today)) {
            return words().sentence("today");
        }
        if (day.equals(today.minusDays(1))) {
            return words().sentence("yesterday");
        }
        return said(day.getYear() == today.getYear() ? "shortDay" : "shortDayOfAYear", day);
    }

    /** The same with the time, as it stands in a sentence. */
    public String recentMoment(Instant instant, LocalDate today) {
        return with(recentDay(instant, today), instant);
    }

    /** The same with the time, as it stands alone. */
    public String recent(Instant instant, LocalDate today) {
        LocalDate day = dayOf(instant);
        return day.equals(today)
                ? words().say("todayAt", time(instant))
                : day.equals(today.minusDays(1))
                        ? words().say("yesterdayAt", time(instant))
                        : recentMoment(instant, today);
    }

    /** The exact time, with its distance from UTC, for what is evidence. */
    public String exact(Instant instant) {
        return EXACT.format(zoned(instant));
    }

    /** The distance from UTC at noon of a day. */
    public String offset(LocalDate day) {
        return OFFSET.format(LocalDateTime.of(day, LocalTime.NOON).atZone(zone));
    }

    /** For machines (ISO 8601). */
    public String iso(Instant instant) {
        return zoned(instant).toOffsetDateTime().toString();
    }

    private String with(String day, Instant instant) {
        return words().say("pattern.moment", day, time(instant));
    }

    private String said(String pattern, LocalDate day) {
        return said(DateTimeFormatter.ofPattern(words().sentence("pattern." + pattern), language), day);
    }

    /** In the digits of the language, as its numbers are. */
    private String said(DateTimeFormatter pattern, TemporalAccessor time) {
        return pattern.withDecimalStyle(DecimalStyle.of(language)).format(time);
    }

    private Wording words() {
        return Wording.beside(Times.class, "Times", language);
    }

    private ZonedDateTime zoned(Instant instant) {
        return instant.atZone(zone);
    }
}
