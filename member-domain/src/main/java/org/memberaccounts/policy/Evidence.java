package org.memberaccounts.policy;

import java.time.Instant;
import java.util.Set;

/**
 * What our own records say about a promise.
 *
 * @param looked how many were looked at
 * @param broken how many of them break it
 * @param at when they were asked
 * @param kinds of which kinds those that break it are, where that is known
 */
public record Evidence(long looked, long broken, Instant at, Set<String> kinds) {
    public Evidence {
        kinds = Set.copyOf(kinds);
    }

    public Evidence(long looked, long broken, Instant at) {
        this(looked, broken, at, Set.of());
    }

    /** Whether nothing that was looked at breaks the promise. */
    public boolean holds() {
        return broken == 0;
    }
}
