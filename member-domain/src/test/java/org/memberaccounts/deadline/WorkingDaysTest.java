package org.memberaccounts.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

class WorkingDaysTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MONDAY = Instant.parse("2026-11-02T02:00:00Z");
    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-02"), LocalDate.parse("2027-01-01")),
            Set.of(LocalDate.parse("2026-10-10")),
            Set.of(2026, 2027),
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
        assertEquals(Optional.of(last), CALENDAR.lastOf(new Deadline(asked, days, List.of())));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30T02:00:00Z, 1, 2026-12-31", "2026-12-31T02:00:00Z, 1, 2027-01-04"})
    void aYearEndsAndTheNextOnesDaysOffCount(Instant asked, int days, LocalDate last) {
        assertEquals(Optional.of(last), CALENDAR.lastOf(new Deadline(asked, days, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T04:00:00Z, ',,,,', 5, 0",
        "2026-11-03T04:00:00Z, 'TODAY,,,,', 5, 0",
        "2026-11-05T04:00:00Z, 'USED,USED,TODAY,,', 3, 0",
        "2026-11-08T04:00:00Z, 'USED,USED,USED,USED,', 1, 0",
        "2026-11-09T04:00:00Z, 'USED,USED,USED,USED,TODAY', 1, 0",
        "2026-11-11T04:00:00Z, 'USED,USED,USED,USED,USED,LATE,LATE', 0, 2"
    })
    void aRulerHasACellForEachWorkingDay(Instant now, String cells, int left, int late) {
        Ruler ruler = CALENDAR.ruler(new Deadline(MONDAY, 5, List.of()), now);
        assertEquals(
                cells,
                ruler.cells().stream()
                        .map(cell -> cell == Ruler.Cell.LEFT ? "" : cell.name())
                        .collect(Collectors.joining(",")));
        assertEquals(left, ruler.left());
        assertEquals(late, ruler.late());
    }

    @Test
    void theDaysOnWhichTheClockStoodStillAreSeenAndPushTheOthersOut() {
        Deadline paused = new Deadline(
                MONDAY,
                5,
                List.of(
                        new Pause(MONDAY.plus(Duration.ofDays(1)), Optional.of(MONDAY.plus(Duration.ofDays(3)))),
                        new Pause(MONDAY.plus(Duration.ofDays(7)), Optional.empty())));
        Ruler ruler = CALENDAR.ruler(paused, MONDAY.plus(Duration.ofDays(8)));
        assertEquals(4, ruler.count(Ruler.Cell.PAUSED), "two days of the first pause, two of the one that lasts");
        assertEquals(2, ruler.count(Ruler.Cell.USED));
        assertEquals(3, ruler.left());
    }

    /** The newest file of the sample is of 2026: Monday, 29 December 2031 is followed by five plain working days. */
    @Test
    void inAYearWithoutAFileItsMondaysToFridaysCount() {
        Deadlines deadlines = new Deadlines(Organisation.of(new OrganisationPack(Path.of("../sample-organisation"))));
        deadlines.read();
        assertEquals(
                Optional.of(LocalDate.parse("2032-01-05")),
                deadlines.lastDay(new Deadline(Instant.parse("2031-12-29T02:00:00Z"), 5, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T02:00:00Z, 2026-11-05T02:00:00Z, 2026-11-10",
        "2026-11-03T02:00:00Z, 2026-11-03T09:00:00Z, 2026-11-06",
        "2026-11-06T02:00:00Z, 2026-11-09T02:00:00Z, 2026-11-09",
        "2026-12-01T02:00:00Z, 2026-12-02T02:00:00Z, 2026-11-06"
    })
    void aDayAtWhoseEndTheClockStandsStillDoesNotCount(Instant from, Instant until, LocalDate last) {
        Deadline deadline = new Deadline(MONDAY, 4, List.of(new Pause(from, Optional.of(until))));
        assertEquals(Optional.of(last), CALENDAR.lastOf(deadline));
    }

    @Test
    void nothingIsDueWhileTheClockStandsStillUnlessItWasDueBefore() {
        Pause lasting = new Pause(Instant.parse("2026-11-04T02:00:00Z"), Optional.empty());
        assertEquals(Optional.empty(), CALENDAR.lastOf(new Deadline(MONDAY, 4, List.of(lasting))));
        assertEquals(
                Optional.of(LocalDate.parse("2026-11-03")), CALENDAR.lastOf(new Deadline(MONDAY, 1, List.of(lasting))));
    }

    @Test
    void isLateFromTheMidnightAfterTheLastDayInTheOrganisationsZone() {
        Deadlines deadlines = new Deadlines(Organisation.of(new OrganisationPack(Path.of("../sample-organisation"))));
        deadlines.read();
        Deadline deadline = new Deadline(MONDAY, 1, List.of());
        assertFalse(deadlines.isLate(deadline, Instant.parse("2026-11-03T15:59:59Z")));
        assertTrue(deadlines.isLate(deadline, Instant.parse("2026-11-03T16:00:00Z")));
    }

    @Test
    void aDeadlineHasAtLeastADay() {
        assertThrows(IllegalArgumentException.class, () -> new Deadline(MONDAY, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-20T02:00:00Z, 5, false",
        "2027-12-20T02:00:00Z, 15, true",
        "2028-02-01T02:00:00Z, 1, true",
        "2026-12-20T02:00:00Z, 15, false"
    })
    void aDayThatIsCountedThroughAYearOfWhichNothingIsKnownIsProvisional(Instant asked, int days, boolean provisional) {
        assertEquals(provisional, CALENDAR.isProvisional(new Deadline(asked, days, List.of())));
    }

    @Test
    void aProvisionalYearHasItsDaysOffAndIsMissedAllTheSame() {
        Deadlines deadlines = new Deadlines(Organisation.of(new OrganisationPack(Path.of("../sample-organisation"))));
        deadlines.read();
        Deadline over = new Deadline(Instant.parse("2026-12-30T02:00:00Z"), 2, List.of());
        assertEquals(Optional.of(LocalDate.parse("2027-01-04")), deadlines.lastDay(over), "New Year's Day is off");
        assertTrue(deadlines.isProvisional(over));
        assertEquals(List.of(2027), deadlines.missingAt(Instant.parse("2026-12-01T02:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T02:00:00Z, ''",
        "2027-11-30T02:00:00Z, ''",
        "2027-11-30T16:00:00Z, 2028",
        "2027-12-31T02:00:00Z, 2028",
        "2028-06-01T02:00:00Z, 2028"
    })
    void theNextYearIsMissedFromTheFirstOfDecemberOn(Instant now, String missing) {
        assertEquals(
                missing, CALENDAR.missingAt(now).stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
