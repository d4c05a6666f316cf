package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.jobs.DueJobs;

/** Does what is due, on the test's thread: jobs in the order in which they are due. */
@ApplicationScoped
public class WorkDue {
    private final DueJobs jobs;
    private final Clock clock;

    @Inject
    WorkDue(DueJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Runs everything that is due by now, and what comes of it; a job that fails stays and throws here. */
    public void doAll() {
        while (doNext()) {}
    }

    /**
     * Runs what was due first.
     *
     * @return whether there was anything
     */
    public boolean doNext() {
        Optional<DueJobs.Due> first = jobs.firstUntil(clock.instant());
        first.ifPresent(jobs::run);
        return first.isPresent();
    }

    /** Runs a recurring step, whenever it was run last. */
    public void again(String step) {
        jobs.runRecurring(step);
    }
}
