package org.memberaccounts.jobs;

/**
 * A kind of work that runs once, at a given time. Idempotent: after a crash it runs again, though it may have done all
 * of it. Throwing means "try again later"; it is tried for ever, ever more rarely.
 */
public interface JobStep {
    /** Returns the name that {@link Jobs#schedule} knows it by; stable, since it is kept in the database. */
    String name();

    /**
     * Does the work. Runs outside of any transaction and on a thread of its own.
     *
     * @param data what it was scheduled with; ids only, the database keeps it unencrypted
     * @param attempt 1 for the first
     */
    void run(String data, int attempt);
}
