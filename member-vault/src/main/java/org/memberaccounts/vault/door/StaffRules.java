package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.vault.Refusal;

/**
 * The rules for staff besides their role: never about themselves; officers what was written about requests; about
 * others on an open case of their own, for its purpose; with the reference of a document where its kind needs one; and
 * about a colleague, or on a kind that says so, only once a second person has approved that case.
 */
@ApplicationScoped
class StaffRules {
    private final Clock clock;

    @Inject
    StaffRules(Clock clock) {
        this.clock = clock;
    }

    /** Returns the reason why this read is not allowed to staff; empty for any other actor. */
    Optional<Refusal> keepsOut(Disclosure disclosure, Purpose purpose, Known person, Optional<CaseForReading> work) {
        if (!(disclosure.actor() instanceof Actor.Staff reader)) {
            return Optional.empty();
        }
        if (isThemselves(reader, person)) {
            return Optional.of(Refusal.OWN_RECORD);
        }
        return RoleRules.isOfficer(reader, purpose)
                ? Optional.empty()
                : caseFile(disclosure, reader, work)
                        .or(() -> undocumented(work))
                        .or(() -> needsApproval(reader, person, work) ? unapproved(work) : Optional.empty());
    }

    /** Tells whether a member of staff asks about themselves. */
    static boolean isThemselves(Actor actor, Known person) {
        return actor instanceof Actor.Staff member && person.relation(member.number()) == Relation.THEMSELVES;
    }

    /** Returns the approval by which staff read this, where they need one. */
    static Optional<UUID> approval(Disclosure disclosure, Known person, Optional<CaseForReading> work) {
        return work.flatMap(CaseForReading::approval)
                .filter(granted ->
                        disclosure.actor() instanceof Actor.Staff reader && needsApproval(reader, person, work))
                .map(CaseForReading.Approval::id);
    }

    private static boolean needsApproval(Actor.Staff reader, Known person, Optional<CaseForReading> work) {
        return person.relation(reader.number()) == Relation.COLLEAGUE
                || work.filter(on -> on.need() == CaseNeed.APPROVAL).isPresent();
    }

    private static Optional<Refusal> undocumented(Optional<CaseForReading> work) {
        return work.filter(on -> on.need() == CaseNeed.DOCUMENT && !on.hasDocument())
                .map(missing -> Refusal.DOCUMENT_MISSING);
    }

    private Optional<Refusal> unapproved(Optional<CaseForReading> work) {
        boolean approved = work.flatMap(CaseForReading::approval)
                .map(CaseForReading.Approval::until)
                .filter(clock.instant()::isBefore)
                .isPresent();
        return approved ? Optional.empty() : Optional.of(Refusal.APPROVAL_MISSING);
    }

    private static Optional<Refusal> caseFile(
            Disclosure disclosure, Actor.Staff reader, Optional<CaseForReading> work) {
        if (disclosure.caseId().isEmpty()) {
            return Optional.of(Refusal.CASE_MISSING);
        }
        Optional<CaseForReading> about = work.filter(CaseForReading::isOpen)
                .filter(open ->
                        open.person().filter(disclosure.person()::equals).isPresent());
        if (about.isEmpty()) {
            return Optional.of(Refusal.CASE_NOT_OPEN);
        }
        if (about.get().handler() != reader.number()) {
            return Optional.of(Refusal.CASE_NOT_YOURS);
        }
        return about.get().purpose().equals(disclosure.purpose())
                ? Optional.empty()
                : Optional.of(Refusal.CASE_FOR_OTHER_PURPOSE);
    }
}
