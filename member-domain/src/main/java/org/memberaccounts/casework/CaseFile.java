package org.memberaccounts.casework;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * The cover of a case; nothing in it is personal data.
 *
 * @param number the number that people call it by: year and count, such as 2026-1187
 * @param person empty after the person was erased
 * @param handler the staff number of the agent who works on it
 */
public record CaseFile(
        CaseId id,
        String number,
        Optional<PersonId> person,
        String kind,
        PurposeId purpose,
        int handler,
        Instant openedAt,
        Optional<Instant> closedAt) {
    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
