package org.memberaccounts.vault.door;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * The case that a member of staff reads on, as {@code casework} shows it to the door.
 *
 * @param person the person concerned; empty once they were erased
 * @param handler the staff number of the agent who works on it
 * @param need the condition on which cases of its kind are read on
 * @param hasDocument whether it has the reference of a document
 * @param approval the newest approval by which a second person lets the handler read on it
 */
record CaseForReading(
        UUID id,
        Optional<PersonId> person,
        int handler,
        PurposeId purpose,
        boolean isOpen,
        CaseNeed need,
        boolean hasDocument,
        Optional<Approval> approval) {
    /** An approval that was granted, and the time until which it holds. */
    record Approval(UUID id, Instant until) {}
}
