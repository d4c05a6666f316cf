package org.memberaccounts.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.settings.Variables;
import org.memberaccounts.settings.WrongSettings;

class WaitingPeriodSettingTest {
    @Test
    void isAWeekUntilTheOperatorSaysOtherwise() {
        assertEquals(new ErasurePeriods(Duration.ofDays(7), Duration.ofDays(7)), read(Map.of()));
        assertEquals(
                Duration.ofMinutes(2),
                read(Map.of("MEMBER_ACCOUNTS_ERASURE_WAITING", "PT2M")).waiting());
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
        assertEquals(
                "MEMBER_ACCOUNTS_ERASURE_WAITING is not a length of time. Set it to an ISO 8601 duration such as P7D"
                        + " or PT2H.",
                assertThrows(WrongSettings.class, () -> read(Map.of("MEMBER_ACCOUNTS_ERASURE_WAITING", text)))
                        .getMessage());
    }

    private static ErasurePeriods read(Map<String, String> variables) {
        return Variables.of(variables).read(ErasurePeriods.class);
    }
}
