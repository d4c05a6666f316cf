package org.memberaccounts.vault;

import org.memberaccounts.person.PersonId;

/** What the door asks about how people sign in. Implemented there. */
public interface SignInBook {
    /** Whether somebody deleted this person's only sign-in, which is no deletion of the person (REG-7). */
    boolean isDeleted(PersonId person);
}
