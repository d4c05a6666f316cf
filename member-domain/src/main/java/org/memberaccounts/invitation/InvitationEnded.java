package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An invitation ended by itself; none of the person's data may stay. */
public record InvitationEnded(PersonId person, Reason reason) implements Recorded {
    /** The reasons why an invitation ends by itself. */
    public enum Reason implements Coded {
        /** The system enrolled the owner of this address before. */
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
        String job = switch (reason) {
            case ADDRESS_TAKEN, SIGN_IN_REFUSED -> OpenInvitations.INVITE;
            case NOT_INVITED, NOT_CONFIRMED -> EndInvitations.NAME;
        };
        return Fact.of(InvitationAction.INVITATION_ENDED, Access.job(job))
                .about(person)
                .because(reason.code());
    }
}
