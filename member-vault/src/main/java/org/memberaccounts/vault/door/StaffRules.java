package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.vault.Refusal;

/**
 * The rules that hold for staff besides their role: never about themselves, about others on an open case of their own
 * for its purpose, and about a colleague only once a second person has approved that case.
 */
@ApplicationScoped
class StaffRules {
    private final CaseBook cases;
    private final ApprovalBook approvals;

    @Inject
    StaffRules(CaseBook cases, ApprovalBook approvals) {
        this.cases = cases;
        this.approvals = approvals;
    }

    /** Why this read is not for them; empty for who isn't staff. */
    Optional<Refusal> keepsOut(Disclosure disclosure, Known person) {
        if (!(disclosure.actor() instanceof Actor.Staff reader)) {
            return Optional.empty();
        }
        return switch (person.relation(reader.number())) {
            case THEMSELVES -> Optional.of(Refusal.OWN_RECORD);
            case OUTSIDER -> caseFile(disclosure, reader);
            case COLLEAGUE -> caseFile(disclosure, reader).or(() -> approval(disclosure, reader));
        };
    }

    /** Whether somebody of the staff asks about the person that they are themselves. */
    static boolean isThemselves(Actor reader, Known person) {
        return reader instanceof Actor.Staff member && person.relation(member.number()) == Relation.THEMSELVES;
    }

    private Optional<Refusal> approval(Disclosure disclosure, Actor.Staff reader) {
        boolean approved = disclosure
                .caseId()
                .filter(caseId -> approvals.isApproved(caseId, reader.number()))
                .isPresent();
        return approved ? Optional.empty() : Optional.of(Refusal.APPROVAL_MISSING);
    }

    private Optional<Refusal> caseFile(Disclosure disclosure, Actor.Staff reader) {
        if (disclosure.caseId().isEmpty()) {
            return Optional.of(Refusal.CASE_MISSING);
        }
        return cases.open(disclosure.caseId().get())
                .filter(open -> open.person().equals(disclosure.person()))
                .map(open -> {
                    if (open.handler() != reader.number()) {
                        return Optional.of(Refusal.CASE_NOT_YOURS);
                    }
                    return open.purpose().equals(disclosure.purpose())
                            ? Optional.<Refusal>empty()
                            : Optional.of(Refusal.CASE_FOR_OTHER_PURPOSE);
                })
                .orElse(Optional.of(Refusal.CASE_NOT_OPEN));
    }
}
