package org.memberaccounts.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Tries again after 2, 4, 8 seconds and so on, a quarter of an hour at most, for ever. */
final class Backoff implements FailureHandler<String> {
    static final Duration FIRST = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 9;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<String> job) {
        Failures.log(failed);
        job.reschedule(failed, failed.getTimeDone().plus(pause(failed.getExecution().consecutiveFailures)));
    }

    /** Returns the pause after a failure, given how many failures came before it. */
    static Duration pause(int earlierFailures) {
        Duration pause = FIRST.multipliedBy(1L << Math.clamp(earlierFailures, 0, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
