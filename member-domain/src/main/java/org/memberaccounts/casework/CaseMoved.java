package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Something was done on a case. What was written for it is sealed, and not in here. */
public record CaseMoved(Access by, Move move, CaseId caseId, Optional<PersonId> person, PurposeId purpose)
        implements Recorded {
    /** The acts that need no more words than their name. */
    public enum Move {
        ASKED(CaseAction.CASE_ASKED),
        WRITTEN(CaseAction.CASE_WRITTEN),
        TAKEN(CaseAction.CASE_TAKEN),
        PUT_BACK(CaseAction.CASE_PUT_BACK),
        COVERED(CaseAction.CASE_COVERED),
        NOTED(CaseAction.CASE_NOTED),
        ANSWERED(CaseAction.CASE_ANSWERED),
        PAUSED(CaseAction.CASE_PAUSED),
        CONTINUED(CaseAction.CASE_CONTINUED),
        REOPENED(CaseAction.CASE_REOPENED);

        private final CaseAction action;

        Move(CaseAction action) {
            this.action = action;
        }

        CaseAction action() {
            return action;
        }
    }

    CaseMoved(Access by, Move move, CaseFile file) {
        this(by, move, file.id(), file.person(), file.purpose());
    }

    @Override
    public Fact fact() {
        return Fact.of(move.action, by)
                .as(StaffRole.SUPPORT)
                .about(person)
                .purpose(purpose)
                .ref("case", caseId);
    }
}
