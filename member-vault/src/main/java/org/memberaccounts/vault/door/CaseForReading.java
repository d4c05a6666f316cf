package org.memberaccounts.vault.door;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * The case that somebody of the staff reads on, as {@code casework} shows it to the door.
 *
 * @param person whom it is about; empty once they were erased
 * @param handler the staff number of who works it
 * @param approvedUntil until when a second person has approved that the handler reads on it about a colleague
 */
record CaseForReading(
        UUID id,
        Optional<PersonId> person,
        int handler,
        PurposeId purpose,
        boolean isOpen,
        Optional<Instant> approvedUntil) {}
