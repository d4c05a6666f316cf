package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An invited person said no; none of their data may stay. */
public record InvitationDeclined(Access by, PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(InvitationAction.INVITATION_DECLINED, by).about(person);
    }
}
