package org.memberaccounts.web.account;

import java.time.Instant;
import java.util.List;

/**
 * One line of "who read my data".
 *
 * @param said the sentence, stretch by stretch
 * @param own whether it was the person themselves
 */
public record Entry(
        String id,
        Instant at,
        List<Part> said,
        boolean refused,
        boolean own,
        String who,
        String what,
        String why,
        String allowedBy) {
    /** A stretch of a sentence; what it was about stands out. */
    public record Part(String text, boolean strong) {}

    Entry saying(List<Part> other) {
        return new Entry(id, at, other, refused, own, who, what, why, allowedBy);
    }
}
