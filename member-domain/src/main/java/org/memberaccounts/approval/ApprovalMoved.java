package org.memberaccounts.approval;

import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An approval was asked for, granted or declined.
 *
 * @param about the id of what the act is to be done to, such as a case
 */
public record ApprovalMoved(Access by, ApprovalAction action, ApprovalId approval, UUID about, PersonId person)
        implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(action, by)
                .as(action.duty())
                .about(person)
                .ref(action.act().ref(), about)
                .object("approval", approval.toString());
    }
}
