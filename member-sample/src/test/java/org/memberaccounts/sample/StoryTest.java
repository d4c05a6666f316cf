package org.memberaccounts.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.identity.IdentityId;

class StoryTest {
    private static final Instant NOW = Instant.parse("2026-11-25T06:30:00Z");

    private static List<Happening> story(long seed, Instant now) {
        return Story.tell(seed, now, ZoneId.of("Asia/Shanghai"), new IdentityId("sample-member"));
    }

    /** Returns who does what, and when. */
    private static List<String> told(long seed) {
        ToldDoings doings = new ToldDoings();
        story(seed, NOW).forEach(happening -> {
            doings.tell(happening.at());
            happening.act().happen(doings);
        });
        return doings.told();
    }

    @Test
    void theSameSeedTellsTheSameStoryAndAnotherSeedAnother() {
        assertEquals(told(1), told(1));
        assertNotEquals(told(1), told(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-25T06:30:00Z", "2026-11-24T16:00:10Z", "2027-02-28T15:59:00Z", "2028-03-01T22:00:00Z"})
    void whenEverItIsToldItLastsNinetyDaysAndEndsBeforeNow(Instant now) {
        List<Instant> times = story(1, now).stream().map(Happening::at).toList();
        assertTrue(times.getLast().isBefore(now), "nothing lies in the future");
        assertTrue(Duration.between(times.getFirst(), now).toDays() >= 88, "it begins ninety days ago");
        assertFalse(Duration.between(times.getFirst(), now).toDays() > 90, "and not earlier");
        assertTrue(times.size() > 1_500, "a lot happens");
    }
}
