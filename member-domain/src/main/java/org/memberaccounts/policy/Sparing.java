package org.memberaccounts.policy;

import jakarta.enterprise.concurrent.LastExecution;
import jakarta.enterprise.concurrent.ZonedTrigger;
import java.time.Duration;
import java.time.ZonedDateTime;

/** Pauses that grow with the work: about a fiftieth of the time is spent, however much there is to look through. */
final class Sparing implements ZonedTrigger {
    static final Duration LEAST = Duration.ofSeconds(10);
    /** Two of them are over before what was found is too old. */
    static final Duration MOST = PolicyEvidence.GOOD_FOR.dividedBy(3);

    private static final int TIMES = 50;

    @Override
    public ZonedDateTime getNextRunTime(LastExecution last, ZonedDateTime scheduled) {
        return last == null ? scheduled : last.getRunEnd(getZoneId()).plus(after(last));
    }

    private Duration after(LastExecution last) {
        Duration took = Duration.between(last.getRunStart(getZoneId()), last.getRunEnd(getZoneId()));
        Duration pause = took.multipliedBy(TIMES);
        return pause.compareTo(LEAST) < 0 ? LEAST : pause.compareTo(MOST) > 0 ? MOST : pause;
    }
}
