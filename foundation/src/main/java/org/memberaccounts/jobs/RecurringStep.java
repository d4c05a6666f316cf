package org.memberaccounts.jobs;

import java.time.Duration;

/** A kind of work that runs again and again, on one node at a time. Idempotent, as a {@link JobStep} is. */
public interface RecurringStep {
    /** Returns its name; stable, since it is kept in the database. */
    String name();

    /** Returns the pause between the end of one run and the start of the next. */
    Duration pause();

    /** Does the work, outside any transaction. A failure doesn't stop the next run. */
    void run();
}
