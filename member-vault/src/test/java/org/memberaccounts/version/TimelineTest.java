package org.memberaccounts.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final VersionNumber FIRST = new VersionNumber(1);
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final Instant BEGINS = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant CHANGES = Instant.parse("2027-01-01T00:00:00Z");

    private final Timeline timeline = new Timeline(List.of(new Force(SECOND, CHANGES), new Force(FIRST, BEGINS)));

    @Test
    void aVersionIsInForceFromItsTimeToThatOfTheNextOne() {
        assertEquals(FIRST, timeline.at(BEGINS));
        assertEquals(FIRST, timeline.at(CHANGES.minusNanos(1)));
        assertEquals(SECOND, timeline.at(CHANGES));
        assertEquals(SECOND, timeline.at(CHANGES.plusSeconds(1)));
    }

    @Test
    void beforeTheFirstOneTookForceItIsTheFirstOne() {
        assertEquals(FIRST, timeline.at(Instant.EPOCH));
    }

    @Test
    void atEveryTimeThereIsOne() {
        assertThrows(IllegalArgumentException.class, () -> new Timeline(List.of()));
    }

    @Test
    void aNumberIsWrittenInOneWay() {
        assertEquals(Optional.of(SECOND), VersionNumber.find("2"));
        for (String other : new String[] {"0", "02", "-2", "2.0", "two", "", "100000", null}) {
            assertEquals(Optional.empty(), VersionNumber.find(other));
        }
    }
}
