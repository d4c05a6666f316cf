package org.memberaccounts.policy;

import java.time.Instant;

/**
 * What our own records say about a promise.
 *
 * @param looked how many were looked at
 * @param broken how many of them break it
 * @param at when they were asked
 */
public record Evidence(long looked, long broken, Instant at) {
    /** Whether nothing that was looked at breaks the promise. */
    public boolean holds() {
        return broken == 0;
    }
}
