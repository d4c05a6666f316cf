package org.memberaccounts.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * The cover of a case; nothing in it is personal data.
 *
 * @param number the number that people call it by: year and count, such as 2026-1187
 * @param person empty after the person was erased
 * @param document the reference of the document that it rests on; empty where it needs none, and after the erasure
 * @param handler the staff number of the agent who works on it; empty where nobody does
 */
public record CaseFile(
        CaseId id,
        String number,
        Optional<PersonId> person,
        String kind,
        PurposeId purpose,
        Optional<DocumentReference> document,
        Optional<Integer> handler,
        Instant openedAt,
        Optional<Instant> closedAt,
        CaseStanding standing) {
    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Tells whether this agent works on it. */
    public boolean isHandledBy(int staff) {
        return handler.filter(number -> number == staff).isPresent();
    }

    /** Tells whether it waits for us on a day on which the answer is late. */
    public boolean isLate(LocalDate today) {
        return isOpen()
                && standing.waitsFor() == WaitsFor.US
                && standing.dueOn().filter(last -> last.isBefore(today)).isPresent();
    }
}
