package org.memberaccounts.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Records;

/** Work is scheduled in the transaction of the change that needs it, or not at all. */
@DeskTest
class JobsTest {
    /** A step of some feature; the person it is about doesn't exist, so that it does nothing. */
    private static final String STEP = "erase";

    private final Jobs jobs;
    private final DueJobs due;
    private final Given given;
    private final Clock clock;
    private final String instance = UUID.randomUUID().toString();

    JobsTest(Jobs jobs, DueJobs due, Given given, Clock clock) {
        this.jobs = jobs;
        this.due = due;
        this.given = given;
        this.clock = clock;
    }

    @Test
    void aJobOfAChangeThatIsRolledBackIsNeverThere() {
        assertThrows(
                IllegalStateException.class,
                () -> given.committed(() -> {
                    schedule(clock.instant());
                    throw new IllegalStateException("planned");
                }));
        assertFalse(isScheduled());
    }

    @Test
    void nothingIsAskedForOutsideOfATransaction() {
        assertThrows(TransactionalException.class, () -> schedule(clock.instant()));
        assertThrows(TransactionalException.class, () -> jobs.cancel(STEP, instance));
    }

    @Test
    void aSecondCallForTheSameInstanceChangesNothing(Records records) {
        Instant later = clock.instant().plus(Duration.ofDays(3));
        assertTrue(given.committed(() -> schedule(later)));
        assertFalse(given.committed(() -> schedule(clock.instant())));
        assertEquals(
                1,
                records.rows(
                                "select 1 from member.scheduled_tasks where task_instance = ? and execution_time = ?",
                                instance,
                                later.atOffset(ZoneOffset.UTC))
                        .size());
        given.committed(() -> jobs.cancel(STEP, instance));
    }

    @Test
    void whatNoFeatureBringsCannotBeAskedFor() {
        assertThrows(
                IllegalArgumentException.class,
                () -> given.committed(() -> jobs.schedule("no-such-step", instance, instance, clock.instant())));
    }

    @Test
    void whatIsTakenBackDoesNotRun() {
        given.committed(() -> schedule(clock.instant().plus(Duration.ofDays(1))));
        assertTrue(isScheduled());
        given.committed(() -> jobs.cancel(STEP, instance));
        assertFalse(isScheduled());
    }

    @Test
    void aJobKnowsWhomItMentionsUntilItHasRun() {
        given.committed(() -> schedule(clock.instant()));
        assertTrue(given.committed(() -> jobs.isMentioned(instance)));
        due.run(due.firstUntil(clock.instant()).orElseThrow());
        assertFalse(given.committed(() -> jobs.isMentioned(instance)));
    }

    private boolean schedule(Instant at) {
        return jobs.schedule(STEP, instance, instance, at);
    }

    private boolean isScheduled() {
        return given.committed(() -> jobs.isScheduled(STEP, instance));
    }
}
