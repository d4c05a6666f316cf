package org.memberaccounts.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1960",
                "1960年",
                "1960 年",
                "１９６０年",
                "1960-00-00",
                "1960/0/0",
                "1960.00.00",
                "1960年0月0日",
                "1960-00",
                "١٩٦٠",
                "\u202A1960\u202C",
                " 1960\u00A0"
            })
    void readsTheYearAlone(String typed) {
        KnownDate date = KnownDate.parse(typed).orElseThrow();
        assertEquals(new KnownDate(1960, Optional.empty()), date);
        assertEquals("1960", date.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1991-05-04",
                "1991年5月4日",
                "\u20681991-05-04\u2069",
                "1991\u20115\u20114",
                "\u200E1991/5/4\uFEFF",
                "١٩٩١/٠٥/٠٤",
                "1991–05–04",
                "4 May 1991",
                "4th may, 1991",
                "04 MAY 1991",
                "May 4, 1991",
                "4\u00A0May\u00A01991",
                "4-May-1991",
                "4th of May 1991",
                "19910504",
                "1991 - 05 - 04",
                "１９９１０５０４"
            })
    void readsADay(String typed) {
        assertEquals("1991-05-04", KnownDate.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60",
                "1960-05",
                "1960-05-00",
                "1960-00-04",
                "1960年5月",
                "1960-000",
                "19600000",
                "",
                "year",
                "4 May",
                "31 June 1991",
                "04/05/1991",
                "4-5-1991",
                "04.05.1991",
                "30/02/1990",
                "19910500",
                "13/13/1991"
            })
    void takesHalfADateForNone(String typed) {
        assertEquals(Optional.empty(), KnownDate.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "28/02/1990, 1990-02-28",
        "02/28/1990, 1990-02-28",
        "28-2-1990, 1990-02-28",
        "28. 2. 1990, 1990-02-28",
        "05/05/1991, 1991-05-05",
        "12 Sept 1990, 1990-09-12",
    })
    void readsADayBeforeTheYearWhereItCanBeNoOther(String typed, String kept) {
        assertEquals(kept, KnownDate.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2026-12-30, false",
        "2012, 2026-12-31, true",
        "2012-01-01, 2026-01-01, true",
        "2012-02-29, 2026-02-28, false",
        "2012-02-29, 2026-03-01, true",
        "2011, 2026-01-01, true"
    })
    void whoKnowsOnlyTheYearIsTheYoungestTheyMayBe(String born, LocalDate today, boolean ofAge) {
        assertEquals(ofAge, KnownDate.parse(born).orElseThrow().isReached(14, today));
    }

    @Test
    void hidesItself() {
        assertFalse(KnownDate.parse("1960").orElseThrow().toString().contains("1960"));
    }
}
