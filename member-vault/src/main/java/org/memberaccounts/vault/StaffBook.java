package org.memberaccounts.vault;

import org.memberaccounts.person.PersonId;

/** The door's question about people who work here. Answered by {@code identity}. */
public interface StaffBook {
    /** How a person stands to somebody of the staff. */
    enum Relation {
        /** They are that member of the staff themselves. */
        THEMSELVES,
        /** They work here as well. */
        COLLEAGUE,
        /** They don't work here. */
        OUTSIDER
    }

    Relation relation(int staff, PersonId person);
}
