package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.memberaccounts.jobs.RecurringStep;

/** Removes texts whose receipts can't come any more: the log says that they were sent. */
@ApplicationScoped
class TidyTexts implements RecurringStep {
    static final Duration KEPT = Duration.ofDays(30);

    private final TextOutbox outbox;
    private final TextCosts costs;
    private final Clock clock;

    @Inject
    TidyTexts(TextOutbox outbox, TextCosts costs, Clock clock) {
        this.outbox = outbox;
        this.costs = costs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tidy-texts";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant moment = clock.instant().minus(KEPT);
        outbox.forgetBefore(moment);
        costs.forgetBefore(costs.today().minusDays(KEPT.toDays()));
    }
}
