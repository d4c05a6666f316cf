package org.memberaccounts.vault.door;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;

/** The consents, as the door asks for them. Implemented in {@code consent}. */
public interface ConsentBook {
    /** The possible last words of a person. */
    enum Said {
        YES,
        /** The person refused, without ever having agreed. */
        NO,
        TAKEN_BACK
    }

    /** A person's newest decision about a purpose's text in force, or about an earlier one. */
    record Decision(UUID id, Said said, int textVersion) {}

    /** Finds the newest decision of each of these people who ever decided about this text or an earlier one. */
    Map<PersonId, Decision> newest(Collection<PersonId> people, Purpose purpose);
}
