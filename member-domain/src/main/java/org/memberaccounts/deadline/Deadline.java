package org.memberaccounts.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The working days within which something is to be done.
 *
 * @param from the time at which the clock began
 * @param workingDays how many; the day on which it began isn't counted
 * @param pauses the times in which it stood still
 */
public record Deadline(Instant from, int workingDays, List<Pause> pauses) {
    public Deadline {
        Objects.requireNonNull(from);
        pauses = List.copyOf(pauses);
        if (workingDays < 1) {
            throw new IllegalArgumentException("A deadline has at least one working day.");
        }
    }
}
