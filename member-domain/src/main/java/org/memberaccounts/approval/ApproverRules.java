package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;

/** The rules for who may answer: in the role that the act names, and neither the one who asks nor the one concerned. */
@ApplicationScoped
class ApproverRules {
    private final Approvables approvables;
    private final Colleagues colleagues;

    @Inject
    ApproverRules(Approvables approvables, Colleagues colleagues) {
        this.approvables = approvables;
        this.colleagues = colleagues;
    }

    /** Returns the reason why this actor may not answer. */
    Optional<ApprovalDenied.Why> keepsOut(Actor actor, Approval approval) {
        if (!(actor instanceof Actor.Staff staff)
                || !staff.has(approvables.of(approval).act().approver())) {
            return Optional.of(ApprovalDenied.Why.NOT_ALLOWED);
        }
        if (approval.isAskedBy(staff.number())) {
            return Optional.of(ApprovalDenied.Why.OWN_QUESTION);
        }
        return colleagues.relation(staff.number(), approval.person()) == Relation.THEMSELVES
                ? Optional.of(ApprovalDenied.Why.OWN_RECORD)
                : Optional.empty();
    }
}
