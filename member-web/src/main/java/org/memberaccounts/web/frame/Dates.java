package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.KnownDate;

/** Times as people read them, in the organisation's zone. */
@Named
@RequestScoped
public class Dates {
    private final Organisation organisation;
    private final Frame frame;
    private final Clock clock;

    @Inject
    Dates(Organisation organisation, Frame frame, Clock clock) {
        this.organisation = organisation;
        this.frame = frame;
        this.clock = clock;
    }

    public LocalDate dayOf(Instant instant) {
        return zoned(instant).toLocalDate();
    }

    /** Returns these entries day by day, in the order in which they come. */
    public <T> List<Day<T>> byDay(List<T> entries, Function<T, Instant> at) {
        return entries.stream()
                .collect(
                        Collectors.groupingBy(entry -> dayOf(at.apply(entry)), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day<>(day.getKey(), day.getValue()))
                .toList();
    }

    public LocalDate getToday() {
        return dayOf(clock.instant());
    }

    public String day(Instant instant) {
        return day(dayOf(instant));
    }

    public String day(LocalDate day) {
        return said("pattern.day", day);
    }

    /** The day, or the year alone. */
    public String known(KnownDate date) {
        return date.day().map(this::day).orElseGet(() -> said("pattern.year", date.latest()));
    }

    /** Today, yesterday, or the day; the year only where it is another. */
    public String recentDay(Instant instant) {
        LocalDate day = dayOf(instant);
        if (day.equals(getToday())) {
            return texts().say("day.today");
        }
        if (day.equals(getToday().minusDays(1))) {
            return texts().say("day.yesterday");
        }
        return said(day.getYear() == getToday().getYear() ? "pattern.shortDay" : "pattern.shortDayOfAYear", day);
    }

    /** The same with the time. */
    public String recent(Instant instant) {
        LocalDate day = dayOf(instant);
        String key = day.equals(getToday())
                ? "day.todayAt"
                : day.equals(getToday().minusDays(1)) ? "day.yesterdayAt" : "day.at";
        return texts().say(
                        key,
                        key.equals("day.at")
                                ? new Object[] {recentDay(instant), time(instant)}
                                : new Object[] {time(instant)});
    }

    /** The day as {@link #recentDay} has it, and the time. */
    public String recentMoment(Instant instant) {
        return texts().say("day.at", recentDay(instant), time(instant));
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(zoned(instant));
    }

    public String second(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(zoned(instant));
    }

    /** The exact time, with its distance from UTC. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT)
                .format(zoned(instant));
    }

    /** For the datetime attribute. */
    public String iso(Instant instant) {
        return zoned(instant).toOffsetDateTime().toString();
    }

    public String dayAndMonth(LocalDate day) {
        return said("pattern.dayAndMonth", day);
    }

    public int dayOfMonth(LocalDate day) {
        return day.getDayOfMonth();
    }

    public String month(LocalDate day) {
        return said("pattern.month", day);
    }

    public String weekday(LocalDate day) {
        return said("pattern.weekday", day);
    }

    /** A period in words; parts that are zero are left out. */
    public String period(Period period) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("period.years", period.getYears());
        parts.put("period.months", period.getMonths());
        parts.put("period.days", period.getDays());
        return texts().joined(
                        "pattern.period",
                        parts.entrySet().stream()
                                .filter(part -> part.getValue() != 0)
                                .map(part -> texts().say(part.getKey(), part.getValue())));
    }

    /** As the language writes it: the texts have the pattern. */
    private String said(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(texts().say(pattern), frame.getLocale())
                .format(day);
    }

    private Sentences texts() {
        return Sentences.of(Dates.class, frame.getLocale());
    }

    private ZonedDateTime zoned(Instant instant) {
        return instant.atZone(organisation.zone());
    }
}
