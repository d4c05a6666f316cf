package org.memberaccounts.jobs;

import java.util.concurrent.CompletionStage;

/** Something that must have ended before this node runs any job. */
public interface BeforeJobs {
    /**
     * Begins it, once, when the server starts; doesn't wait for it.
     *
     * @return ends when it has ended; if it ends with an exception, no job ever runs on this node
     */
    CompletionStage<Void> begin();
}
