package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.MovableClock;

@DeskTest
class MissingWorkingDaysTest {
    @Test
    void aYearWithoutAFileIsMissedAndNoAnswerOfEarlierYearsDependsOnIt(AnswersDue due, MovableClock time, Clock clock) {
        time.pass(Duration.ofDays(3_653));
        int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        assertEquals(year, due.missingYears().getFirst());
        assertEquals(0, due.provisional());
    }
}
