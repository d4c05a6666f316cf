package org.memberaccounts.jobs;

import java.time.Duration;
import org.memberaccounts.failure.FailureTrace;

/**
 * A step that whoever asked for it also takes at once, when that is committed, so that people needn't wait for the job;
 * where that fails, the job is there. It is scheduled for {@link #HEAD_START} later, and finds nothing to do then.
 */
public interface PromptStep extends JobStep {
    /** Time for the step at once to succeed. */
    Duration HEAD_START = Duration.ofSeconds(5);

    /** Takes the step now, on this thread and outside of any transaction; never throws. */
    default void tryAtOnce(String data) {
        try {
            run(data, 1);
        } catch (Exception e) {
            // whatever it was, a commit that failed too, which no method declares: what asks for the step is committed,
            // and the job with it
            System.getLogger(PromptStep.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "{0} could not be done at once; the job will: {1}",
                            name(),
                            FailureTrace.of(e));
        }
    }
}
