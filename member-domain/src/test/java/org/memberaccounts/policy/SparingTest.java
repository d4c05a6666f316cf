package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.concurrent.LastExecution;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class SparingTest {
    private static final ZonedDateTime START = ZonedDateTime.parse("2026-11-25T06:05:00Z");

    private static final Duration MOST = Duration.ofMinutes(3);

    private final Sparing pauses = new Sparing(MOST);

    @Test
    void theFirstLookIsAtOnce() {
        assertEquals(START, pauses.getNextRunTime(null, START));
    }

    @Test
    void aQuickLookIsFollowedByTheNextAfterTenSeconds() {
        assertEquals(Duration.ofSeconds(10), pauseAfter(Duration.ofMillis(30)));
    }

    @Test
    void aLongOneIsFollowedByAPauseFiftyTimesAsLong() {
        assertEquals(Duration.ofSeconds(30), pauseAfter(Duration.ofMillis(600)));
    }

    @Test
    void noPauseIsSoLongThatWhatWasFoundGetsTooOld() {
        assertEquals(MOST, pauseAfter(Duration.ofMinutes(5)));
    }

    private Duration pauseAfter(Duration took) {
        var last = new Ran(START, START.plus(took));
        return Duration.between(last.end(), pauses.getNextRunTime(last, START));
    }

    private record Ran(ZonedDateTime start, ZonedDateTime end) implements LastExecution {
        @Override
        public String getIdentityName() {
            return null;
        }

        @Override
        public Object getResult() {
            return null;
        }

        @Override
        public ZonedDateTime getScheduledStart(ZoneId zone) {
            return start.withZoneSameInstant(zone);
        }

        @Override
        public ZonedDateTime getRunStart(ZoneId zone) {
            return start.withZoneSameInstant(zone);
        }

        @Override
        public ZonedDateTime getRunEnd(ZoneId zone) {
            return end.withZoneSameInstant(zone);
        }
    }
}
