package org.memberaccounts.casework;

import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A case was opened about a person. */
public record CaseOpened(Access by, CaseId caseId, PersonId person, PurposeId purpose) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(CaseAction.CASE_OPENED, by)
                .as(StaffRole.SUPPORT)
                .about(person)
                .purpose(purpose)
                .ref("case", caseId);
    }
}
