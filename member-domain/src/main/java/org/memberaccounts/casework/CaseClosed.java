package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A case was closed: nobody reads on it any more. */
public record CaseClosed(Access by, CaseId caseId, Optional<PersonId> person, PurposeId purpose) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(CaseAction.CASE_CLOSED, by)
                .as(StaffRole.SUPPORT)
                .about(person)
                .purpose(purpose)
                .ref("case", caseId);
    }
}
