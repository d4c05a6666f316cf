package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An invitation ended by itself; none of the person's data may stay. */
public record InvitationEnded(Access by, PersonId person, Reason reason) implements Recorded {
    /** The reasons why an invitation ends by itself. */
    public enum Reason implements Coded {
        /** The same system enrolled this address before, and that enrolment hasn't ended. */
        ADDRESS_TAKEN,
        /** Keycloak won't make a sign-in for it, such as for an address that it rejects. */
        SIGN_IN_REFUSED,
        /** Keycloak was away all the time: they were never asked. */
        NOT_INVITED,
        /** Nobody answered in time. */
        NOT_CONFIRMED;
    }

    @Override
    public Fact fact() {
        return Fact.of(InvitationAction.INVITATION_ENDED, by).about(person).because(reason.code());
    }
}
