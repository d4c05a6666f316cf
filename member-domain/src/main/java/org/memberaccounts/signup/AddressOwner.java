package org.memberaccounts.signup;

import java.util.Optional;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.person.PersonId;

/**
 * The owner of an address that somebody typed, as far as the mail to it depends on that.
 *
 * @param user who signs in with it; empty for somebody enrolled, whose link leads by the person
 * @param person the person, if they are one here
 */
record AddressOwner(Kind kind, Optional<IdentityId> user, Optional<PersonId> person) {
    enum Kind {
        /** Nobody signs in with it. */
        NOBODY,
        /** They signed up and are nobody here yet. */
        UNFINISHED,
        /** Another system gave their data, and they haven't answered. */
        ENROLLED,
        /** They are a person here, or work here. */
        KNOWN,
        /** They can't sign in: somebody disabled the account. */
        BLOCKED
    }
}
