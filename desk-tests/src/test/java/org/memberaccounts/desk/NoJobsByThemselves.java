package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.memberaccounts.jobs.BeforeJobs;

/** Keeps the scheduler from running jobs by itself: {@link WorkDue} runs them when the test says so. */
@ApplicationScoped
class NoJobsByThemselves implements BeforeJobs {
    @Override
    public CompletionStage<Void> begin() {
        return new CompletableFuture<>();
    }
}
