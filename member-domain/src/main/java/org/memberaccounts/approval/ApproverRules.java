package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.SignIns;

/** The rules for who may answer: in the role that the act names, and neither the one who asks nor the one concerned. */
@ApplicationScoped
class ApproverRules {
    private final Approvables approvables;
    private final SignIns signIns;

    @Inject
    ApproverRules(Approvables approvables, SignIns signIns) {
        this.approvables = approvables;
        this.signIns = signIns;
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
        return signIns.personOfStaff(staff.number())
                .filter(approval.person()::equals)
                .map(themselves -> ApprovalDenied.Why.OWN_RECORD);
    }
}
