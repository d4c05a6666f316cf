package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.deadline.Ruler;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.vault.Refusal;

/**
 * The queue of the service centre: all open cases by their places, the most urgent first. It shows covers only, which
 * are nobody's data, to agents and to their head; what anybody else tries is on record.
 */
@ApplicationScoped
public class CaseQueue {
    private final QueuedCases queued;
    private final Cases cases;
    private final SaidOnCases said;
    private final OfficeDay office;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Event<CaseDenied> denied;

    @Inject
    CaseQueue(
            QueuedCases queued,
            Cases cases,
            SaidOnCases said,
            OfficeDay office,
            Deadlines deadlines,
            Clock clock,
            Event<CaseDenied> denied) {
        this.queued = queued;
        this.cases = cases;
        this.said = said;
        this.office = office;
        this.deadlines = deadlines;
        this.clock = clock;
        this.denied = denied;
    }

    /** Returns a page of the cases at a place; none for anybody who isn't of the service centre. */
    @Transactional
    public Page<CaseFile, Cursor> at(Access by, CasePlace place, Optional<Cursor> after) {
        return isOfTheCentre(by) && by.actor() instanceof Actor.Staff staff
                ? queued.at(place, staff.number(), office.today(), after)
                : Page.empty();
    }

    /** Counts the cases at each place; nothing for anybody who isn't of the service centre. */
    @Transactional
    public Map<CasePlace, Integer> counts(Access by) {
        return isOfTheCentre(by) && by.actor() instanceof Actor.Staff staff
                ? queued.counts(staff.number(), office.today())
                : Map.of();
    }

    /** Finds the cover of any case, for the service centre; an attempt by anybody else is put on record. */
    @Transactional
    public Optional<CaseFile> find(Access by, CaseId id) {
        Optional<CaseFile> found = cases.find(id).map(SupportCase::file);
        if (isOfTheCentre(by)) {
            return found;
        }
        found.ifPresent(file -> denied.fire(
                new CaseDenied(by, Optional.of(id), file.person(), CaseAction.CASE_LOOKED_AT, Refusal.ROLE_MISSING)));
        return Optional.empty();
    }

    /** Returns who wrote on a case and when, the newest first; without the words. */
    @Transactional
    public Page<Said, Integer> said(Access by, CaseId id, Optional<Integer> after) {
        return find(by, id).map(file -> said.on(id, after)).orElse(Page.empty());
    }

    /** Returns the working days of an open case one by one; empty for a closed one. */
    @Transactional
    public Optional<Ruler> ruler(CaseId id) {
        return cases.find(id)
                .filter(SupportCase::isOpen)
                .map(supportCase -> deadlines.ruler(supportCase.deadline(), clock.instant()));
    }

    /** Tells whether the case waits for us past the day by which we answer. */
    public boolean isLate(CaseFile file) {
        return file.isLate(office.today());
    }

    private static boolean isOfTheCentre(Access by) {
        return by.actor().isStaffWith(StaffRole.SUPPORT) || by.actor().isStaffWith(StaffRole.SUPPORT_LEAD);
    }
}
