package org.memberaccounts.jobs;

import java.time.Duration;

/** A kind of work that runs again and again, on one node at a time. Idempotent, as a {@link JobStep} is. */
public interface RecurringStep {
    /** Stable, since it stands in the database. */
    String name();

    /** How long after one run ended the next begins. */
    Duration pause();

    /** Does the work. Runs outside of any transaction; what it throws is forgotten, the next run comes all the same. */
    void run();
}
