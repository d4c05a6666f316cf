package org.memberaccounts.sample;

import java.time.Instant;

/** An event of the story, and its time. */
record Happening(Instant at, Act act) {
    /** The act itself. */
    @FunctionalInterface
    interface Act {
        void happen(Doings doings);
    }
}
