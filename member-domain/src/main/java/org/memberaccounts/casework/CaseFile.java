package org.memberaccounts.casework;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * What stands on the cover of a case; nothing in it is personal data.
 *
 * @param number what people call it: year and count, such as 2026-1187
 * @param person empty after the person was erased
 * @param handler the staff number of who works on it
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
