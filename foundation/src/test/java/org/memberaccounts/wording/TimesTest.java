package org.memberaccounts.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant AT = Instant.parse("2026-11-30T01:35:24.118Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Times english = in(Locale.ENGLISH);
    private final Times chinese = in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void aMomentIsADayAndATimeAsTheLanguageWritesThem() {
        assertEquals("30 November 2026, 09:35", english.moment(AT));
        assertEquals("2026年11月30日 09:35", chinese.moment(AT));
    }

    @Test
    void whatIsRecentIsSaidByTheDayAndNamesTheYearOnlyIfItIsAnother() {
        assertEquals("Today, 09:35", english.recent(AT, TODAY));
        assertEquals("today, 09:35", english.recentMoment(AT, TODAY));
        assertEquals("今天 09:35", chinese.recent(AT, TODAY));
        assertEquals("Yesterday, 09:35", english.recent(AT, TODAY.plusDays(1)));
        assertEquals("30 Nov, 09:35", english.recent(AT, TODAY.plusDays(2)));
        assertEquals("30 Nov 2026, 09:35", english.recent(AT, TODAY.plusYears(1)));
        assertEquals("2026年11月30日 09:35", chinese.recent(AT, TODAY.plusYears(1)));
    }

    @Test
    void anExactTimeIsTheSameInEachLanguageOnAnyServer() {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
        try {
            assertEquals("2026-11-30 09:35:24.118 +08:00", english.exact(AT));
            assertEquals(english.exact(AT), chinese.exact(AT));
            assertEquals("09:35:24", chinese.second(AT));
            assertEquals("UTC+08:00", english.offset(TODAY));
            assertEquals("2026-11-30T09:35:24.118+08:00", english.iso(AT));
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void timesAreInTheDigitsInWhichTheLanguageCounts() {
        Locale persian = Locale.forLanguageTag("fa");
        assertEquals("۳۰", in(persian).day(TODAY).substring(0, 2));
        assertEquals("۰۹:۳۵", in(persian).time(AT));
        assertEquals("۳۰", new Numbers(persian).count(30));
    }

    @Test
    void aCountIsInGroups() {
        assertEquals("1,204", new Numbers(Locale.ENGLISH).count(1_204));
        assertEquals("1,204", new Numbers(Locale.SIMPLIFIED_CHINESE).count(1_204));
        assertEquals("1.204", new Numbers(Locale.GERMAN).count(1_204));
    }

    private static Times in(Locale language) {
        return new Times(language, ZoneId.of("Asia/Shanghai"));
    }
}
