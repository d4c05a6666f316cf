package org.memberaccounts.invitation;

import java.util.Locale;
import org.memberaccounts.person.PersonId;

/** An invitation came to nothing by itself; nothing of the person may stay. */
public record InvitationEnded(PersonId person, Reason reason) {
    /** Why. */
    public enum Reason {
        /** Somebody else has an account with this address. */
        ADDRESS_TAKEN,
        /** Keycloak makes no sign-in for it and won't, such as for an address that it takes for none. */
        SIGN_IN_REFUSED,
        /** Keycloak, or its mail, was away all the time: they were never asked. */
        NOT_INVITED,
        /** Nobody answered in time. */
        NOT_CONFIRMED;

        /** As it stands in the log and the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
