package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A case was given to a colleague.
 *
 * @param colleague their staff number
 */
public record CaseHandedOver(Access by, CaseId caseId, Optional<PersonId> person, PurposeId purpose, int colleague)
        implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(CaseAction.CASE_HANDED_OVER, by)
                .as(StaffRole.SUPPORT)
                .about(person)
                .purpose(purpose)
                .ref("case", caseId)
                .object(ColleagueNames.KIND, Integer.toString(colleague));
    }
}
