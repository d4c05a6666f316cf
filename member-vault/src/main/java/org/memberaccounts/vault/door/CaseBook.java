package org.memberaccounts.vault.door;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** What the door asks the case desk. Implemented there. */
public interface CaseBook {
    /** A case that is open now. */
    record OpenCase(PersonId person, int handler, PurposeId purpose) {}

    /** The case, if there is one by this id and it is open. */
    Optional<OpenCase> open(UUID caseId);

    /** Whether there is a case by this id, open or not. */
    boolean isKnown(UUID caseId);
}
