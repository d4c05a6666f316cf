package org.memberaccounts.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The clock of the server: UTC, cut to microseconds, which is what the database keeps; it would round where Java cuts.
 */
@ApplicationScoped
class ServerClock {
    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
