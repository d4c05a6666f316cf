package org.memberaccounts.audit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryIdsTest {
    private static final Instant AT = Instant.parse("2026-11-24T09:14:00.123999Z");

    private final EntryIds ids = new EntryIds();

    @Test
    void anIdHasItsTimeToTheMicrosecond() {
        UUID id = ids.next(AT);
        assertEquals("01a20cd5-603b-7ffb", id.toString().substring(0, 18));
        assertEquals(2, id.variant());
    }

    @Test
    void idsAreInTheOrderOfTimeAlsoWithinOneMicrosecond() {
        UUID first = ids.next(AT);
        UUID second = ids.next(AT);
        UUID third = ids.next(AT.plus(1, ChronoUnit.MICROS));
        assertTrue(first.toString().compareTo(second.toString()) < 0, first + " then " + second);
        assertTrue(second.toString().compareTo(third.toString()) < 0, second + " then " + third);
    }

    @Test
    void aClockThatGoesBackIsFollowed() {
        ids.next(AT);
        assertEquals(
                "01a20cd5-5c53-7ffb", ids.next(AT.minusSeconds(1)).toString().substring(0, 18));
    }
}
