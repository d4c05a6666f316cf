package org.memberaccounts.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The server's clock: UTC, cut to microseconds because the database would otherwise round what Java keeps. */
@ApplicationScoped
class ServerClock {
    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
