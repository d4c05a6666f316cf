package org.memberaccounts.sample;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;

/** Replaces the server's clock, and shows the same time on every thread but the loader's. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
class SampleClock {
    @Produces
    Clock clock() {
        return new MovedClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }
}
