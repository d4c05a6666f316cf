package org.memberaccounts.approval;

import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An approval was asked for, granted, declined or withdrawn.
 *
 * @param about the id of what the act is to be done to, such as a case
 */
public record ApprovalMoved(Access by, ApprovalAction action, ApprovalId approval, UUID about, PersonId person)
        implements Recorded {
    static ApprovalMoved of(Access by, ApprovalAction action, Approval approval) {
        return new ApprovalMoved(by, action, approval.id(), approval.about(), approval.person());
    }

    @Override
    public Fact fact() {
        return Fact.of(action, by)
                .as(action.duty())
                .about(person)
                .ref(action.act().ref(), about)
                .object("approval", approval.toString());
    }
}
