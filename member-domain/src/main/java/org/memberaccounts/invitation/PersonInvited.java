package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An enrolled person can sign in from now on, and is asked to confirm. */
public record PersonInvited(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(InvitationAction.MEMBERSHIP_INVITED, Access.job(OpenInvitations.INVITE))
                .about(person);
    }
}
