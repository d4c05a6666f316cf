package org.memberaccounts.identity;

import java.time.Instant;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;

/**
 * A person's sign-in that somebody has to look into at Keycloak.
 *
 * @param at the time at which we saw it
 */
public record SignInTrouble(PersonId person, Kind kind, Instant at) {
    /** The kinds of trouble. */
    public enum Kind implements Coded {
        /** The user was deleted at Keycloak. */
        DELETED,
        /** Keycloak took an address for verified that we can't write to: notices go to the one before. */
        ADDRESS_UNUSABLE
    }
}
