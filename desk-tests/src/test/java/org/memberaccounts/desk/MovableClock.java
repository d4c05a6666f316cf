package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of a test, which can let time pass. {@link RunningDesks} sets it back when everything has started: the log
 * accepts nothing from the future.
 */
@ApplicationScoped
public class MovableClock {
    private volatile Duration passed = Duration.ZERO;

    /** Lets this much time pass at once, for everybody in this test class. */
    public void pass(Duration time) {
        passed = passed.plus(time);
    }

    /** Lets time pass until a day begins, by UTC: limits are counted anew then. */
    public void passToTheNextDay() {
        Instant now = new Moved().instant();
        pass(Duration.between(now, now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS)));
    }

    @Produces
    Clock clock() {
        return new Moved();
    }

    private final class Moved extends Clock {
        private final Clock server = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

        @Override
        public Instant instant() {
            return server.instant().plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
        }
    }
}
