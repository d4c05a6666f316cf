package org.memberaccounts.dispute;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/**
 * A dispute about an answer, without the answer and without what was said about it.
 *
 * @param onCase the case on which it was flagged
 * @param end empty while it is open
 */
public record DisputeFile(
        DisputeId id,
        PersonId person,
        AttributeId attribute,
        DisputeReason reason,
        CaseId onCase,
        Instant since,
        Optional<End> end) {
    /** The end of a dispute. */
    public record End(DisputeEnding how, Instant at) {}

    public boolean isOpen() {
        return end.isEmpty();
    }
}
