package org.memberaccounts.jobs;

import java.util.concurrent.CompletionStage;

/** Something that must have ended before this node runs any job. */
public interface BeforeJobs {
    /**
     * Begins the work, once, when the server starts, without waiting for it.
     *
     * @return completes when the work has ended; if it completes with an exception, no job ever runs on this node
     */
    CompletionStage<Void> begin();
}
