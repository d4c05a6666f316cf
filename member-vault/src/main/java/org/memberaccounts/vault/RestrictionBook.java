package org.memberaccounts.vault;

import org.memberaccounts.person.PersonId;

/** What the door asks the desk of requests. Implemented there. */
public interface RestrictionBook {
    /** Whether this person's data is kept for nothing but themselves and telling them. */
    boolean isRestricted(PersonId person);
}
