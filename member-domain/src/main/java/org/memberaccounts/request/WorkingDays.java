package org.memberaccounts.request;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * On which days the organisation works: Monday to Friday, but for what its calendar says otherwise.
 *
 * @param off days off that are no weekend
 * @param worked weekends that are worked
 * @param zone where days begin and end
 */
record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked, ZoneId zone) {
    WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    /** The last of so many working days after the day of this moment; that day itself doesn't count. */
    LocalDate lastOf(int days, Instant from) {
        LocalDate day = from.atZone(zone).toLocalDate();
        for (int left = days; left > 0; left -= isWorked(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !off.contains(day);
    }
}
