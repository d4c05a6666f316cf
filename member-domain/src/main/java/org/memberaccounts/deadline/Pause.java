package org.memberaccounts.deadline;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time in which a clock stands still, such as while the person has to add something.
 *
 * @param until empty while it lasts
 */
public record Pause(Instant from, Optional<Instant> until) {
    public Pause {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }

    /** Tells whether the clock stands still at this moment. */
    boolean covers(Instant moment) {
        return from.isBefore(moment)
                && until.filter(end -> end.isBefore(moment)).isEmpty();
    }
}
