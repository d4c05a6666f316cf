package org.memberaccounts.vault.door;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** What the door asks the register of consents. Implemented there. */
public interface ConsentBook {
    /** What a person said last. */
    enum Said {
        YES,
        /** Without ever having said yes. */
        NO,
        TAKEN_BACK
    }

    /** A person's newest decision on a purpose. */
    record Decision(UUID id, Said said, int textVersion) {}

    /** The newest decision of each of these people who ever decided. */
    Map<PersonId, Decision> newest(Collection<PersonId> people, PurposeId purpose);
}
