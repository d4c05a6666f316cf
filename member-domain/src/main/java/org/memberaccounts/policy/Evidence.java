package org.memberaccounts.policy;

import java.time.Instant;
import java.util.Set;

/**
 * The evidence for a promise from our own records.
 *
 * @param looked how many were looked at
 * @param broken how many of them break it
 * @param at the time at which the records were asked
 * @param kinds the kinds of those that break it, where that is known
 */
public record Evidence(long looked, long broken, Instant at, Set<String> kinds) {
    public Evidence {
        kinds = Set.copyOf(kinds);
    }

    public Evidence(long looked, long broken, Instant at) {
        this(looked, broken, at, Set.of());
    }

    /** Tells whether nothing that was looked at breaks the promise. */
    public boolean holds() {
        return broken == 0;
    }
}
