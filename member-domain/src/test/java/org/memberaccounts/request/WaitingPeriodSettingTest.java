package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingPeriodSettingTest {
    @Test
    void isADuration() {
        assertEquals(Duration.ofDays(7), WaitingPeriodSetting.parse("P7D"));
        assertEquals(Duration.ofMinutes(2), WaitingPeriodSetting.parse("PT2M"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7 days", "PT0S", "-PT1H", "P1M"})
    void whatIsNoneIsRefusedWithWhatToDo(String text) {
        assertTrue(assertThrows(IllegalStateException.class, () -> WaitingPeriodSetting.parse(text)).getMessage().contains("Set it to an ISO 8601 duration"));
    }
}
