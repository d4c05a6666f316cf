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
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.Section;

/**
 * The organisation's calendar, which says when a deadline ends: the files of {@code working-days}, one a year. A day
 * counts when the clock runs at its end.
 */
@ApplicationScoped
public class Deadlines {
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
        for (String file : pack.filesIn("working-days")) {
            Section year = pack.read(file);
            addTo(off, year, "off");
            addTo(worked, year, "worked");
            year.done();
        }
        calendar = new WorkingDays(off, worked, organisation.zone());
    }

    private static void addTo(Set<LocalDate> days, Section year, String key) {
        try {
            year.texts(key).stream().map(LocalDate::parse).forEach(days::add);
        } catch (DateTimeException e) {
            throw year.error(key, "must be a list of dates like 2026-10-01, in quotes");
        }
    }

    /** Returns the last day that is in time; empty while the clock stands still and the deadline hasn't passed. */
    public Optional<LocalDate> lastDay(Deadline deadline) {
        return calendar.lastOf(deadline);
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
