package org.memberaccounts.policy;

import jakarta.enterprise.concurrent.LastExecution;
import jakarta.enterprise.concurrent.ZonedTrigger;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * Pauses that grow with the work: about a fiftieth of the time is spent, however much there is to look through.
 *
 * @param most the longest pause
 */
record Sparing(Duration most) implements ZonedTrigger {
    private static final Duration LEAST = Duration.ofSeconds(10);

    private static final int TIMES = 50;

    @Override
    public ZonedDateTime getNextRunTime(LastExecution last, ZonedDateTime scheduled) {
        return last == null ? scheduled : last.getRunEnd(getZoneId()).plus(after(last));
    }

    private Duration after(LastExecution last) {
        Duration took = Duration.between(last.getRunStart(getZoneId()), last.getRunEnd(getZoneId()));
        Duration pause = took.multipliedBy(TIMES);
        return pause.compareTo(LEAST) < 0 ? LEAST : pause.compareTo(most) > 0 ? most : pause;
    }
}
