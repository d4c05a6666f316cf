package org.memberaccounts.vault;

import org.memberaccounts.person.PersonId;

/** What the door asks about people whom another system enrolled. Implemented there. */
public interface InvitationBook {
    /** Whether this person was enrolled by somebody else and hasn't said yet that it is right (REG-8). */
    boolean isUnconfirmed(PersonId person);
}
