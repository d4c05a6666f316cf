package org.memberaccounts.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/**
 * An approval as those see it who ask and who decide; nothing in it is personal data.
 *
 * @param act code of an {@link Approvable}
 * @param about what it is done to, such as a case
 * @param askedBy the staff number of who asks
 * @param decidedBy the staff number of who granted or declined it
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
    /** How far it is. */
    public enum State implements Coded {
        /** Nobody has decided yet. */
        WAITING,
        /** It holds now. */
        GRANTED,
        DECLINED,
        /** It was granted, and its hours are over. */
        ENDED;
    }
}
