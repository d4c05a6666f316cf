package org.memberaccounts.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.Section;

/**
 * The organisation's calendar, which says when a deadline ends: the files of {@code working-days}, one a year. A day
 * counts when the clock runs at its end.
 */
@ApplicationScoped
public class Deadlines {
    /** The files, one a year. */
    public static final String FOLDER = "working-days";

    private static final Pattern YEAR = Pattern.compile(FOLDER + "/([0-9]{4})\\.yaml");

    private final Organisation organisation;

    private WorkingDays calendar;

    @Inject
    public Deadlines(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Reads the calendar at the start, so that a mistake in the pack stops the start. Observing the start is enough for
     * that.
     */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    public void read() {
        OrganisationPack pack = organisation.pack();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (String file : pack.filesIn(FOLDER)) {
            Section section = pack.read(file);
            int year = yearOf(file, section);
            off.addAll(days(section, "off", year));
            worked.addAll(days(section, "worked", year));
            if (!section.yes("provisional")) {
                years.add(year);
            }
            section.done();
        }
        calendar = new WorkingDays(off, worked, years, organisation.zone());
    }

    private static int yearOf(String file, Section section) {
        Matcher name = YEAR.matcher(file);
        if (!name.matches()) {
            throw section.error("off", "must be in a file that is named by its year, like 2026.yaml");
        }
        return Integer.parseInt(name.group(1));
    }

    private static List<LocalDate> days(Section section, String key, int year) {
        try {
            List<LocalDate> days =
                    section.texts(key).stream().map(LocalDate::parse).toList();
            if (days.stream().allMatch(day -> day.getYear() == year)) {
                return days;
            }
        } catch (DateTimeException e) {
            // the same sentence says what to do
        }
        throw section.error(key, "must be a list of dates of its year, like " + year + "-10-01, in quotes");
    }

    /**
     * Tells whether the last day may still change: of a year through which it was counted the pack has no file, so that
     * all its Mondays to Fridays were taken for working days, or a provisional one.
     */
    public boolean isProvisional(Deadline deadline) {
        return calendar.isProvisional(deadline);
    }

    /** Returns the years that have no final file and matter by now: this one, and from 1 December on the next one. */
    public List<Integer> missingAt(Instant now) {
        return calendar.missingAt(now);
    }

    /** Returns the last day that is in time; empty while the clock stands still and the deadline hasn't passed. */
    public Optional<LocalDate> lastDay(Deadline deadline) {
        return calendar.lastOf(deadline);
    }

    /** Returns its working days one by one, as they stand at this time. */
    public Ruler ruler(Deadline deadline, Instant now) {
        return calendar.ruler(deadline, now);
    }

    /**
     * Tells whether something done at this time, or not done by then, is late: from the midnight after the last day.
     */
    public boolean isLate(Deadline deadline, Instant at) {
        return lastDay(deadline)
                .filter(day -> LocalDate.ofInstant(at, calendar.zone()).isAfter(day))
                .isPresent();
    }
}
