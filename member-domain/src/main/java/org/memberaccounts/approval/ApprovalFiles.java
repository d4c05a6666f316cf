package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.paging.Page;

/** The staff's view of approvals: those that wait for them, and the answers to those they asked for. */
@ApplicationScoped
public class ApprovalFiles {
    private final ApprovalRecords records;
    private final Approvables approvables;
    private final Clock clock;

    @Inject
    ApprovalFiles(ApprovalRecords records, Approvables approvables, Clock clock) {
        this.records = records;
        this.approvables = approvables;
        this.clock = clock;
    }

    /** Tells whether the actor needs a second person for this. */
    @Transactional
    public boolean isNeeded(Access by, String act, UUID about) {
        return approvables
                .find(act)
                .filter(one -> by.actor() instanceof Actor.Staff staff
                        && staff.has(one.act().asker())
                        && one.standing(about, staff.number()) == Standing.NEEDS_APPROVAL)
                .isPresent();
    }

    /** Finds the actor's newest approval for this. */
    @Transactional
    public Optional<ApprovalFile> newest(Access by, String act, UUID about) {
        return by.actor() instanceof Actor.Staff staff
                ? records.asked(act, about, staff.number()).stream()
                        .filter(one -> mayFind(staff, one))
                        .findFirst()
                        .map(one -> one.file(clock.instant()))
                : Optional.empty();
    }

    /**
     * Returns a page of the approvals that wait for an answer in one of the actor's roles, the oldest first.
     *
     * @param after the last one of the page before
     */
    @Transactional
    public Page<ApprovalFile, ApprovalId> waiting(Access by, Optional<ApprovalId> after) {
        return Page.of(
                records.waiting(approvables.approvedBy(by.actor()), after, Page.LOOKED_FOR).stream()
                        .map(one -> one.file(clock.instant()))
                        .toList(),
                ApprovalFile::id);
    }

    /** Finds one approval, for whoever asked and for those who may answer. */
    @Transactional
    public Optional<ApprovalFile> find(Access by, ApprovalId id) {
        return records.find(id)
                .filter(one -> by.actor() instanceof Actor.Staff staff && mayFind(staff, one))
                .map(one -> one.file(clock.instant()));
    }

    private boolean mayFind(Actor.Staff staff, Approval approval) {
        Act act = approvables.of(approval).act();
        return staff.has(act.approver()) || approval.isAskedBy(staff.number()) && staff.has(act.asker());
    }

    /** Returns what is to be approved, in words. */
    @Transactional
    public String sentence(ApprovalFile file, Locale language) {
        return approvables
                .find(file.act())
                .map(one -> one.sentence(file.about(), language))
                .orElse(file.act());
    }
}
