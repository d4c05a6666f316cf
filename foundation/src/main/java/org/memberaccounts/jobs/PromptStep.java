package org.memberaccounts.jobs;

import java.time.Duration;
import org.memberaccounts.failure.FailureTrace;

/**
 * A step that is also tried at once, by whoever scheduled it, when that transaction is committed, so that people
 * needn't wait for the job. If the attempt fails, the job is still there. The job is scheduled {@link #HEAD_START}
 * later, and after a successful attempt finds nothing to do.
 */
public interface PromptStep extends JobStep {
    /** The time that the immediate attempt has to succeed. */
    Duration HEAD_START = Duration.ofSeconds(5);

    /** Does the work now, on this thread and outside any transaction; never throws. */
    default void tryAtOnce(String data) {
        try {
            run(data, 1);
        } catch (Exception e) {
            // catches everything, even a failed commit, which no method declares: what asked for the step is
            // committed, and the job with it
            System.getLogger(PromptStep.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "{0} could not be done at once; the job will: {1}",
                            name(),
                            FailureTrace.of(e));
        }
    }
}
