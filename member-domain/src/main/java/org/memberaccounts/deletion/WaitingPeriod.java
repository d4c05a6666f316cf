package org.memberaccounts.deletion;

import java.time.Duration;
import java.time.Instant;

/** What time lies between an approval and the erasure. */
public interface WaitingPeriod {
    /** How long a person can still call off what was approved. */
    Duration length();

    /** Until when at most the erasure is held after that; past already, when the request is that old. */
    Instant longestHold(DeletionFile file);
}
