package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;

/**
 * Finds cases that are closed, for the service centre: by number, by the days on which they were closed, and by the
 * person, whom agents find through a look-up. Covers only; nobody else finds anything.
 */
@ApplicationScoped
public class ClosedCases {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final EntityManager entityManager;
    private final Cases cases;
    private final Organisation organisation;

    @Inject
    ClosedCases(EntityManager entityManager, Cases cases, Organisation organisation) {
        this.entityManager = entityManager;
        this.cases = cases;
        this.organisation = organisation;
    }

    /** Finds a case by its number, open or closed. */
    @Transactional
    public Optional<CaseFile> numbered(Access by, ReferenceNumber number) {
        return isOfTheCentre(by) ? cases.numbered(number).map(SupportCase::file) : Optional.empty();
    }

    /** Returns a page of the cases about a person, open and closed, newest first. */
    @Transactional
    public Page<CaseFile, CaseId> about(Access by, PersonId person, Optional<CaseId> after) {
        return isOfTheCentre(by) ? cases.about(person, after) : Page.empty();
    }

    /**
     * Returns a page of the cases that were closed on these days, where the organisation is, the newest first.
     *
     * @param to the last day, which counts
     */
    @Transactional
    public Page<CaseFile, Cursor> closed(Access by, LocalDate from, LocalDate to, Optional<Cursor> after) {
        if (!isOfTheCentre(by) || to.isBefore(from)) {
            return Page.empty();
        }
        ZoneId zone = organisation.zone();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        Cursor place = after.filter(cursor -> cursor.at().isBefore(end)).orElse(new Cursor(end, AFTER_ALL));
        return Page.of(
                entityManager
                        .createQuery(
                                "select c from SupportCase c where c.closedAt >= :from and c.closedAt <= :at"
                                        + " and (c.closedAt < :at or c.id < :id) order by c.closedAt desc, c.id desc",
                                SupportCase.class)
                        .setParameter("from", from.atStartOfDay(zone).toInstant())
                        .setParameter("at", place.at())
                        .setParameter("id", place.id())
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(SupportCase::file)
                        .toList(),
                file -> new Cursor(file.closedAt().orElseThrow(), file.id().value()));
    }

    private static boolean isOfTheCentre(Access by) {
        return by.actor().isStaffWith(StaffRole.SUPPORT) || by.actor().isStaffWith(StaffRole.SUPPORT_LEAD);
    }
}
