package org.memberaccounts.approval;

import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An approval was asked for, granted or declined.
 *
 * @param about what is to be done it to, such as a case
 */
public record ApprovalMoved(Access by, ApprovalId approval, UUID about, PersonId person, Move move)
        implements Recorded {
    /** A step of its way. */
    public enum Move implements Coded {
        ASKED,
        GRANTED,
        DECLINED;
    }

    @Override
    public Fact fact() {
        ApprovalAction action = ApprovalAction.of(move);
        return Fact.of(action, by)
                .as(action.duty())
                .about(person)
                .ref("case", about)
                .object("approval", approval.toString());
    }
}
