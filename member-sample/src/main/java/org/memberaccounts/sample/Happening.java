package org.memberaccounts.sample;

import java.time.Instant;

/** Something that happens at a time. */
record Happening(Instant at, Act act) {
    /** What it is. */
    @FunctionalInterface
    interface Act {
        void happen(Doings doings);
    }
}
