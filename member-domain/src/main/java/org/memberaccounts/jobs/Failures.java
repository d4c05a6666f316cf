package org.memberaccounts.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.util.StringJoiner;

/** Logs failed runs as types: messages may hold what a person typed. */
final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());
    private static final int DEEPEST = 5;

    private Failures() {}

    static void log(ExecutionComplete failed) {
        LOG.log(System.Logger.Level.WARNING, "Job {0} failed, failures before: {1}: {2}", failed.getExecution().getTaskName(),
                failed.getExecution().consecutiveFailures, failed.getCause().map(Failures::types).orElse("no cause"));
    }

    static String types(Throwable thrown) {
        StringJoiner types = new StringJoiner(" <- ");
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            types.add(cause.getClass().getName());
            cause = cause.getCause();
        }
        return types.toString();
    }
}
