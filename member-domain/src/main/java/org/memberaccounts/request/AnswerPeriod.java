package org.memberaccounts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.organisation.Section;

/**
 * By when a request is answered (DEL-6): {@code requests.yaml} says within how many working days, the files of
 * {@code working-days} which those are.
 */
@ApplicationScoped
class AnswerPeriod {
    private static final String FILE = "requests.yaml";

    private WorkingDays calendar;
    private int days;

    private final Organisation organisation;

    @Inject
    AnswerPeriod(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Being there to hear of the start is enough: it has been read by then, and a mistake in the pack has stopped the
     * start.
     */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        OrganisationPack pack = organisation.pack();
        Section requests = pack.read(FILE);
        days = requests.number("answer-within");
        requests.done();
        if (days < 1) {
            throw new PackError(FILE + ": \"answer-within\" must be at least 1 working day.");
        }
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

    /** The last day on which an answer to what was asked then is in time. */
    LocalDate lastDayFor(Instant askedAt) {
        return calendar.lastOf(days, askedAt);
    }

    /** Whether this day is over. */
    boolean isOver(LocalDate day, Instant now) {
        return LocalDate.ofInstant(now, calendar.zone()).isAfter(day);
    }
}
