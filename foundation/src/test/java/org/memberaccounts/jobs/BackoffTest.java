package org.memberaccounts.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void waitsTwiceAsLongEachTime() {
        assertEquals(Duration.ofSeconds(2), Backoff.pause(0));
        assertEquals(Duration.ofSeconds(4), Backoff.pause(1));
        assertEquals(Duration.ofSeconds(512), Backoff.pause(8));
    }

    @Test
    void neverWaitsLongerThanAQuarterOfAnHourAndNeverGivesUp() {
        assertEquals(Duration.ofMinutes(15), Backoff.pause(9));
        assertEquals(Duration.ofMinutes(15), Backoff.pause(Integer.MAX_VALUE));
    }

    @Test
    void keepsTextOnly() {
        var serializer = new TextSerializer();
        assertEquals("会员", serializer.deserialize(String.class, serializer.serialize("会员")));
    }
}
