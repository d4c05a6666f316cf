package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.KnownDate;
import org.memberaccounts.wording.Times;

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
        return times().dayOf(instant);
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
        return times().day(day);
    }

    /** The day, or the year alone. */
    public String known(KnownDate date) {
        return date.day().map(this::day).orElseGet(() -> times().year(date.latest()));
    }

    /** Today, yesterday, or the day; the year only where it is another. */
    public String recentDay(Instant instant) {
        return times().recentDay(instant, getToday());
    }

    /** The same with the time, as it stands alone. */
    public String recent(Instant instant) {
        return times().recent(instant, getToday());
    }

    /** The same with the time, as it stands in a sentence. */
    public String recentMoment(Instant instant) {
        return times().recentMoment(instant, getToday());
    }

    public String time(Instant instant) {
        return times().time(instant);
    }

    public String second(Instant instant) {
        return times().second(instant);
    }

    /** The day with the time. */
    public String moment(Instant instant) {
        return times().moment(instant);
    }

    /** The exact time, with its distance from UTC: for what is evidence. */
    public String exact(Instant instant) {
        return times().exact(instant);
    }

    /** The distance from UTC on a day. */
    public String offset(LocalDate day) {
        return times().offset(day);
    }

    /** For the datetime attribute. */
    public String iso(Instant instant) {
        return times().iso(instant);
    }

    public String dayAndMonth(LocalDate day) {
        return times().dayAndMonth(day);
    }

    public int dayOfMonth(LocalDate day) {
        return day.getDayOfMonth();
    }

    public String month(LocalDate day) {
        return times().month(day);
    }

    public String weekday(LocalDate day) {
        return times().weekday(day);
    }

    private Times times() {
        return new Times(frame.getLocale(), organisation.zone());
    }
}
