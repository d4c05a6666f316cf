package org.memberaccounts.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/**
 * An approval as those who ask and those who decide see it; nothing in it is personal data.
 *
 * @param act code of an {@link Approvable}
 * @param about the id of what it is done to, such as a case
 * @param askedBy the staff number of whoever asked
 * @param decidedBy the staff number of whoever granted or declined it
 */
public record ApprovalFile(
        ApprovalId id,
        String act,
        UUID about,
        State state,
        int askedBy,
        Instant askedAt,
        Optional<Integer> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Instant> grantedUntil) {
    /** The states of an approval. */
    public enum State implements Coded {
        /** Nobody has decided yet. */
        WAITING,
        /** Granted, and valid now. */
        GRANTED,
        DECLINED,
        /** Granted, but its hours are over. */
        ENDED,
        /** Nobody had answered when what it was asked for was over. */
        WITHDRAWN;
    }
}
