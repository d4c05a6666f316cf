package org.memberaccounts.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.memberaccounts.jobs.RecurringStep;

/** Puts reached limits on record, and removes the rows of buckets that are full again. */
@ApplicationScoped
class TidyLimits implements RecurringStep {
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final RecordReachedLimits records;
    private final Buckets buckets;

    @Inject
    TidyLimits(RecordReachedLimits records, Buckets buckets) {
        this.records = records;
        this.buckets = buckets;
    }

    @Override
    public String name() {
        return "tidy-limits";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        boolean more;
        do {
            more = records.recordSome();
        } while (more);
        buckets.removeFull();
    }
}
