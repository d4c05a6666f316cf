package org.memberaccounts.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which the organisation works: Monday to Friday, with the exceptions of its calendar.
 *
 * @param off days off other than weekends
 * @param worked weekend days that are worked
 * @param zone the zone in which days begin and end
 */
record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked, ZoneId zone) {
    WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    /** Returns the last day that is in time; empty while the clock stands still and the deadline hasn't passed. */
    Optional<LocalDate> lastOf(Deadline deadline) {
        LocalDate day = deadline.from().atZone(zone).toLocalDate();
        int left = deadline.workingDays();
        while (left > 0) {
            day = day.plusDays(1);
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
            List<Pause> over = deadline.pauses().stream()
                    .filter(pause -> pause.covers(end))
                    .toList();
            if (over.stream().anyMatch(pause -> pause.until().isEmpty())) {
                return Optional.empty();
            }
            if (over.isEmpty() && isWorked(day)) {
                left--;
            }
        }
        return Optional.of(day);
    }

    private boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !off.contains(day);
    }
}
