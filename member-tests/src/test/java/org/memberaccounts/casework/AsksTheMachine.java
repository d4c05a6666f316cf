package org.memberaccounts.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/** Breaks a rule on purpose, in each of the ways there are. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
public class AsksTheMachine {
    public static final int WAYS = 11;

    Clock clock = Clock.systemUTC();
    Clock seconds = Clock.tickSeconds(ZoneOffset.UTC);
    Instant instant = Instant.now();
    Supplier<Instant> later = Instant::now;
    LocalDate day = LocalDate.now(ZoneOffset.UTC);
    LocalDateTime local = LocalDateTime.now();
    OffsetDateTime offset = OffsetDateTime.now();
    ZonedDateTime zoned = ZonedDateTime.now();
    YearMonth month = YearMonth.now();
    Date date = new Date();
    long millis = System.currentTimeMillis();

    LocalDate asItShould = LocalDate.now(clock);
    Instant asItShouldToo = clock.instant();
    Date fromThere = new Date(clock.millis());
}
