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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.Organisation;

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

    public LocalDate getToday() {
        return dayOf(clock.instant());
    }

    public String day(Instant instant) {
        return day(dayOf(instant));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(frame.isChinese() ? "yyyy年M月d日" : "d MMMM yyyy", frame.getLocale())
                .format(day);
    }

    /** Today, yesterday, or the day; the year only where it is another. */
    public String recentDay(Instant instant) {
        LocalDate day = dayOf(instant);
        Sentences texts = Sentences.of(Dates.class, frame.getLocale());
        if (day.equals(getToday())) {
            return texts.say("day.today");
        }
        if (day.equals(getToday().minusDays(1))) {
            return texts.say("day.yesterday");
        }
        boolean thisYear = day.getYear() == getToday().getYear();
        return DateTimeFormatter.ofPattern(
                        frame.isChinese() ? thisYear ? "M月d日" : "yyyy年M月d日" : thisYear ? "d MMM" : "d MMM yyyy",
                        frame.getLocale())
                .format(day);
    }

    /** The same with the time. */
    public String recent(Instant instant) {
        LocalDate day = dayOf(instant);
        String key = day.equals(getToday())
                ? "day.todayAt"
                : day.equals(getToday().minusDays(1)) ? "day.yesterdayAt" : "day.at";
        return Sentences.of(Dates.class, frame.getLocale())
                .say(
                        key,
                        key.equals("day.at")
                                ? new Object[] {recentDay(instant), time(instant)}
                                : new Object[] {time(instant)});
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
        return DateTimeFormatter.ofPattern(frame.isChinese() ? "M月d日" : "d MMMM", frame.getLocale())
                .format(day);
    }

    public int dayOfMonth(LocalDate day) {
        return day.getDayOfMonth();
    }

    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(frame.isChinese() ? "yyyy年M月" : "MMMM yyyy", frame.getLocale())
                .format(day);
    }

    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", frame.getLocale()).format(day);
    }

    /** A period in words; parts that are zero are left out. */
    public String period(Period period) {
        Sentences texts = Sentences.of(Dates.class, frame.getLocale());
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("period.years", period.getYears());
        parts.put("period.months", period.getMonths());
        parts.put("period.days", period.getDays());
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .map(part -> texts.say(part.getKey(), part.getValue()))
                .collect(Collectors.joining(frame.isChinese() ? "" : ", "));
    }

    private ZonedDateTime zoned(Instant instant) {
        return instant.atZone(organisation.zone());
    }
}
