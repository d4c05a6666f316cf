package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.Refusal;

/**
 * An attempt on a case by somebody who may not.
 *
 * @param caseId empty when none was opened
 * @param attempt the act that they tried
 */
public record CaseDenied(
        Access by, Optional<CaseId> caseId, Optional<PersonId> person, CaseAction attempt, Refusal reason)
        implements Recorded {
    /** An attempt to open a case. */
    static CaseDenied opening(Access by, Optional<PersonId> person, Refusal reason) {
        return new CaseDenied(by, Optional.empty(), person, CaseAction.CASE_OPENED, reason);
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(attempt, by).as(StaffRole.SUPPORT).about(person).refused(reason.code());
        caseId.ifPresent(id -> fact.ref("case", id));
        return fact;
    }
}
