package org.memberaccounts.limit;

import java.time.Duration;
import org.memberaccounts.organisation.Section;

/**
 * A number of tokens, all there at first, and the time within which as many grow back.
 *
 * @param atMost 1 to {@value #MOST}
 * @param within a second to a day
 */
public record Rate(int atMost, Duration within) {
    private static final int MOST = 1_000_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    /** The part of the tokens that a node may spend before it tells the others. */
    private static final int BATCHES = 10;

    public Rate {
        if (atMost < 1 || atMost > MOST || within.compareTo(SHORTEST) < 0 || within.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A rate has 1 to " + MOST + " tokens within a second to a day.");
        }
    }

    static Rate read(Section section) {
        int atMost = section.number("at-most");
        Duration within = section.parsed("within", Duration::parse, "must be a duration, such as PT1M or PT1H");
        try {
            return new Rate(atMost, within);
        } catch (IllegalArgumentException e) {
            throw section.error(
                    "at-most", "and \"within\" must be 1 to " + MOST + ", and PT1S to P1D. Correct the one that isn't");
        }
    }

    /** Returns the tokens that a node takes at once: nodes together exceed the rate by no more than this each. */
    int batch() {
        return Math.max(1, atMost / BATCHES);
    }
}
