package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An invitation came to nothing by itself; nothing of the person may stay. */
public record InvitationEnded(PersonId person, Reason reason) implements Recorded {
    /** Why. */
    public enum Reason implements Coded {
        /** Somebody else has an account with this address. */
        ADDRESS_TAKEN,
        /** Keycloak makes no sign-in for it and won't, such as for an address that it takes for none. */
        SIGN_IN_REFUSED,
        /** Keycloak, or its mail, was away all the time: they were never asked. */
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
        return Fact.of(InvitationAction.ENDED, Access.job(job)).about(person).because(reason.code());
    }
}
