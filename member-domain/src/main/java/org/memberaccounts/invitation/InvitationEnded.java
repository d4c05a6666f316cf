package org.memberaccounts.invitation;

import java.util.Locale;
import org.memberaccounts.person.PersonId;

/** An invitation came to nothing by itself; nothing of the person may stay. */
public record InvitationEnded(PersonId person, Reason reason) {
    /** Why. */
    public enum Reason {
        /** Somebody else has an account with this address. */
        ADDRESS_TAKEN,
        /** Nobody answered in time. */
        NOT_CONFIRMED;

        /** As it stands in the log. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
