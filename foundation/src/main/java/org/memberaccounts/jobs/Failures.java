package org.memberaccounts.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.memberaccounts.failure.FailureTrace;

/** Logs that a run failed, and where. */
final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    static void log(ExecutionComplete failed) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Job {0} failed, failures before: {1}: {2}",
                failed.getExecution().getTaskName(),
                failed.getExecution().consecutiveFailures,
                failed.getCause().map(FailureTrace::of).orElse("no cause"));
    }
}
