package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An invited person confirmed what was given, and wants to be a member. */
public record InvitationConfirmed(Access by, PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(InvitationAction.MEMBERSHIP_CONFIRMED, by).about(person);
    }
}
