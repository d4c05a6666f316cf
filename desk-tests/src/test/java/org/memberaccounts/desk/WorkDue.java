package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.jobs.DueJobs;

/** Runs due work on the test's thread: jobs in the order in which they are due. */
@ApplicationScoped
public class WorkDue {
    private final DueJobs jobs;
    private final Clock clock;

    @Inject
    WorkDue(DueJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Runs everything that is due by now, and everything that follows from it; a job that fails stays and throws here.
     */
    public void doAll() {
        while (doNext()) {}
    }

    /**
     * Runs the job that was due first.
     *
     * @return true if there was one
     */
    public boolean doNext() {
        Optional<DueJobs.Due> first = jobs.firstUntil(clock.instant());
        first.ifPresent(jobs::run);
        return first.isPresent();
    }

    /** Runs a recurring step, no matter when it was last run. */
    public void again(String step) {
        jobs.runRecurring(step);
    }
}
