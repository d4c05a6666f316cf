package org.memberaccounts.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.memberaccounts.jobs.RecurringStep;

/** Forgets requests whose day is over. */
@ApplicationScoped
class ForgetRequests implements RecurringStep {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final RememberedRequests requests;
    private final Clock clock;

    @Inject
    ForgetRequests(RememberedRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-requests";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        requests.forgetExpired(clock.instant());
    }
}
