package org.memberaccounts.web.account;

import java.time.Instant;
import java.util.List;

/**
 * One line of "who read my data".
 *
 * @param said the sentence, stretch by stretch
 * @param own whether it was the person themselves
 * @param thing what it belongs to and can be looked at; null when there is nothing
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
        String allowedBy,
        Thing thing) {
    /** A stretch of a sentence; what it was about stands out. */
    public record Part(String text, boolean strong, boolean leads) {}

    /**
     * A thing that has a page of its own, such as a case.
     *
     * @param kind what it is called
     * @param name its number
     */
    public record Thing(String kind, String name, String address) {}

    Entry saying(List<Part> other) {
        return new Entry(id, at, other, refused, own, who, what, why, allowedBy, thing);
    }
}
