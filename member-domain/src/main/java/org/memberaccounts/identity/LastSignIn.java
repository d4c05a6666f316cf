package org.memberaccounts.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time at which somebody last proved who they are.
 *
 * @param at empty for grants that don't tell
 */
public record LastSignIn(Optional<Instant> at) {
    /** The time for which a sign-in counts as fresh: within it people may do what can't be undone. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    /**
     * Tells whether that proof is no older than this; never when the time isn't told. Acts that can't be undone ask for
     * it.
     */
    public boolean isWithin(Duration maxAge, Instant now) {
        return at.filter(then -> !then.plus(maxAge).isBefore(now)).isPresent();
    }
}
