package org.memberaccounts.audit.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.settings.Variables;
import org.memberaccounts.settings.WrongSettings;

class DetailPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "P6M, 2026-11-25T13:00:00Z, 2027-06-01T00:00:00Z",
        "P6M, 2026-12-01T00:00:00Z, 2027-07-01T00:00:00Z",
        "P180D, 2026-11-30T23:59:59Z, 2027-05-30T00:00:00Z"
    })
    void aDetailIsPastItsPeriodWithTheWholeMonthItIsOf(String period, Instant recorded, Instant past) {
        DetailPeriod kept = read(period);
        Instant monthOver = Instant.parse("2026-12-01T00:00:00Z");
        assertEquals(past, kept.endOf(recorded));
        if (recorded.isBefore(monthOver)) {
            assertEquals(monthOver, kept.overBy(past));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"six months", "P0D", "-P6M", "PT2H", "6"})
    void anythingElseIsRefusedWithWhatToDo(String text) {
        assertEquals(
                "MEMBER_ACCOUNTS_DETAIL_PERIOD is not a length of time. Set it to an ISO 8601 period such as P6M or"
                        + " P180D.",
                assertThrows(WrongSettings.class, () -> read(text)).getMessage());
    }

    @Test
    void withoutASettingItIsSixMonths() {
        assertEquals(
                new DetailPeriod(Period.ofMonths(6)), Variables.of(Map.of()).read(DetailPeriod.class));
    }

    private static DetailPeriod read(String text) {
        return Variables.of(Map.of("MEMBER_ACCOUNTS_DETAIL_PERIOD", text)).read(DetailPeriod.class);
    }
}
