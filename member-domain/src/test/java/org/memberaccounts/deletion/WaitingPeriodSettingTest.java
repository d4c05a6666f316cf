package org.memberaccounts.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingPeriodSettingTest {
    @Test
    void isADuration() {
        assertEquals(Duration.ofDays(7), WaitingPeriodSetting.parse("MEMBER_ACCOUNTS_ERASURE_WAITING", "P7D"));
        assertEquals(Duration.ofMinutes(2), WaitingPeriodSetting.parse("MEMBER_ACCOUNTS_ERASURE_WAITING", "PT2M"));
    }

    /** Takes requests asked on 25 November, in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-05T10:00:00Z, 2026-12-12T10:00:00Z",
        "2026-12-20T10:00:00Z, 2026-12-25T10:00:00Z",
        "2027-01-20T10:00:00Z, 2026-12-25T10:00:00Z"
    })
    void theErasureIsHeldForAWhileButNotBeyondAMonthAfterItWasAsked(Instant waitingUntil, Instant held) {
        assertEquals(
                held,
                WaitingPeriodSetting.longestHold(
                        Instant.parse("2026-11-25T10:00:00Z"), waitingUntil, Duration.ofDays(7), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7 days", "PT0S", "-PT1H", "P1M"})
    void whatIsNoneIsRefusedWithWhatToDo(String text) {
        assertTrue(assertThrows(
                        IllegalStateException.class,
                        () -> WaitingPeriodSetting.parse("MEMBER_ACCOUNTS_ERASURE_WAITING", text))
                .getMessage()
                .contains("Set it to an ISO 8601 duration"));
    }
}
