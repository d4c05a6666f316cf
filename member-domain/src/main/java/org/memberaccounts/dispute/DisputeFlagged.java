package org.memberaccounts.dispute;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An agent flagged an answer of a person as disputed. */
public record DisputeFlagged(Access by, DisputeFile dispute, CaseFile onCase) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(DisputeAction.DISPUTE_FLAGGED, by)
                .as(StaffRole.SUPPORT)
                .about(dispute.person())
                .purpose(onCase.purpose())
                .attributes(Set.of(dispute.attribute()))
                .because(dispute.reason().code())
                .ref("case", onCase.id());
    }
}
