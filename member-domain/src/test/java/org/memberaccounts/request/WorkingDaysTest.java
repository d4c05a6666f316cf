package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-02")),
            Set.of(LocalDate.parse("2026-10-10")),
            SHANGHAI);

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T02:00:00Z, 1, 2026-11-03",
        "2026-11-06T02:00:00Z, 1, 2026-11-09",
        "2026-11-02T17:00:00Z, 1, 2026-11-04",
        "2026-11-02T02:00:00Z, 15, 2026-11-23",
        "2026-09-30T02:00:00Z, 1, 2026-10-05",
        "2026-10-09T02:00:00Z, 1, 2026-10-10"
    })
    void daysOffAndWeekendsDontCountAndWorkedWeekendsDo(Instant asked, int days, LocalDate last) {
        assertEquals(last, CALENDAR.lastOf(days, asked));
    }
}
