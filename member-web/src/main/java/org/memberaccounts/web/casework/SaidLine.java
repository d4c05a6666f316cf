package org.memberaccounts.web.casework;

import java.time.Instant;

/**
 * A text on a case, as a page shows it.
 *
 * @param by who wrote it, and as what
 * @param ours whether it is an answer of the service centre's
 * @param text null where it isn't open
 */
public record SaidLine(int part, String by, Instant at, boolean ours, String text) {
    /** Hides the words. */
    @Override
    public String toString() {
        return "SaidLine[hidden]";
    }
}
