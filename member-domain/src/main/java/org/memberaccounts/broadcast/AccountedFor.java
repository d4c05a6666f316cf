package org.memberaccounts.broadcast;

import java.time.Instant;

/**
 * An officer's account of people who could not be told on a channel.
 *
 * @param officer by their number
 * @param reason as they wrote it; it names nobody
 */
public record AccountedFor(BroadcastChannel channel, int officer, String reason, int people, Instant at) {
    /** Hides the words. */
    @Override
    public String toString() {
        return "AccountedFor[redacted]";
    }
}
