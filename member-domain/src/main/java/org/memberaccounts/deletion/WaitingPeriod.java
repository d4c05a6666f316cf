package org.memberaccounts.deletion;

import java.time.Duration;
import java.time.Instant;

/** The time between an approval and the erasure. */
public interface WaitingPeriod {
    /** Returns the time in which an approved request can still be cancelled. */
    Duration length();

    /**
     * Returns the latest time until which the erasure is held after that; for an old request it may be past already.
     */
    Instant longestHold(DeletionFile file);
}
