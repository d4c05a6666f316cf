package org.memberaccounts.dispute;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.Refusal;

/** An attempt to flag an answer, or to take that back, by an agent who may not on this case. */
public record DisputeDenied(Access by, Attempt attempt, CaseFile onCase, AttributeId attribute, Refusal why)
        implements Recorded {
    /** The acts that an agent can try. */
    public enum Attempt {
        FLAG(DisputeAction.DISPUTE_FLAGGED),
        TAKE_BACK(DisputeAction.DISPUTE_TAKEN_BACK);

        private final DisputeAction action;

        Attempt(DisputeAction action) {
            this.action = action;
        }
    }

    @Override
    public Fact fact() {
        return Fact.of(attempt.action, by)
                .as(StaffRole.SUPPORT)
                .about(onCase.person())
                .purpose(onCase.purpose())
                .attributes(Set.of(attribute))
                .refused(why.code())
                .ref("case", onCase.id());
    }
}
