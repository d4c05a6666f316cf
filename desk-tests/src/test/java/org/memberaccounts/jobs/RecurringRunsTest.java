package org.memberaccounts.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Records;
import org.memberaccounts.policy.Control;
import org.memberaccounts.policy.Evidence;

/** A recurring job that fails breaks the promise that it keeps. */
@DeskTest
class RecurringRunsTest {
    private static final String JOB = "remove-unfinished-sign-ups";

    private final RecurringRuns runs;
    private final BeanManager beans;
    private final Records records;
    private final Clock clock;

    RecurringRunsTest(RecurringRuns runs, BeanManager beans, Records records, Clock clock) {
        this.runs = runs;
        this.beans = beans;
        this.records = records;
        this.clock = clock;
    }

    @BeforeEach
    void nothingHasRun() {
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void whatNeverRanSaysNothing() throws SQLException {
        assertEquals(Map.of(), runs.failing());
        assertEquals(0, promise().looked());
    }

    @Test
    void whatSucceededHolds() throws SQLException {
        ran(0, clock.instant().plusSeconds(60));
        assertEquals(Map.of(JOB, false), runs.failing());
        assertEquals(1, promise().looked());
        assertEquals(0, promise().broken());
    }

    @Test
    void whatFailedBreaksThePromiseUntilItSucceeds() throws SQLException {
        ran(1, clock.instant().plusSeconds(60));
        assertEquals(Map.of(JOB, true), runs.failing());
        assertEquals(1, promise().broken());
        records.change("update member.scheduled_tasks set consecutive_failures = 0");
        assertEquals(0, promise().broken());
    }

    @Test
    void whatNobodyRunsBreaksItToo() {
        ran(0, clock.instant().minus(Duration.ofMinutes(9)));
        assertEquals(0, promise().broken());
        ran(0, clock.instant().minus(Duration.ofMinutes(11)));
        assertEquals(1, promise().broken());
        records.change("update member.scheduled_tasks set picked = true, last_heartbeat = '"
                + clock.instant().minusSeconds(5) + "'");
        assertEquals(0, promise().broken(), "it takes long, and is at it");
    }

    private void ran(int failures, Instant next) {
        records.change("delete from member.scheduled_tasks; insert into member.scheduled_tasks"
                + " (task_name, task_instance, execution_time, picked, consecutive_failures, version) values ('" + JOB
                + "', 'recurring', '" + next.atOffset(ZoneOffset.UTC) + "', false, " + failures + ", 1)");
    }

    private Evidence promise() {
        return beans.createInstance().select(Control.class, Any.Literal.INSTANCE).stream()
                .filter(control -> control.id().code().equals("unfinished-sign-ups-removed"))
                .findFirst()
                .flatMap(control -> control.evidence(clock.instant()))
                .orElseThrow();
    }
}
