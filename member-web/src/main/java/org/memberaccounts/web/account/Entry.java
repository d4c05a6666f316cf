package org.memberaccounts.web.account;

import java.time.Instant;

/**
 * One line of "who read my data".
 *
 * @param own whether it was the person themselves
 */
public record Entry(String id, Instant at, String sentence, boolean refused, boolean own, String who, String what, String why, String allowedBy) {
    Entry saying(String other) {
        return new Entry(id, at, other, refused, own, who, what, why, allowedBy);
    }
}
