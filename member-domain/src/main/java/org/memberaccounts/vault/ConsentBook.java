package org.memberaccounts.vault;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** What the door asks the register of consents. Implemented there. */
public interface ConsentBook {
    /** A person's newest decision on a purpose. */
    record Decision(UUID id, boolean given, int textVersion) {}

    /** The newest decision, if the person ever decided. */
    Optional<Decision> newest(PersonId person, PurposeId purpose);
}
