package org.memberaccounts.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The days on which the organisation works: Monday to Friday, with the exceptions of its calendar.
 *
 * @param off days off other than weekends
 * @param worked weekend days that are worked
 * @param years the years of which these days are known
 * @param zone the zone in which days begin and end
 */
record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked, Set<Integer> years, ZoneId zone) {
    WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        years = Set.copyOf(years);
    }

    /** Tells whether the last day was counted through a year of which nothing is known but its weekends. */
    boolean isProvisional(Deadline deadline) {
        int first = deadline.from().atZone(zone).getYear();
        return lastOf(deadline)
                .filter(last -> !IntStream.rangeClosed(first, last.getYear()).allMatch(years::contains))
                .isPresent();
    }

    /** Returns the years that are unknown and matter by now: this one, and from 1 December on the next one. */
    List<Integer> missingAt(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return IntStream.rangeClosed(today.getYear(), today.plusMonths(1).getYear())
                .filter(year -> !years.contains(year))
                .boxed()
                .toList();
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

    /** Returns its working days one by one, as they stand at this time. */
    Ruler ruler(Deadline deadline, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Ruler.Cell> cells = new ArrayList<>();
        int left = deadline.workingDays();
        LocalDate day = deadline.from().atZone(zone).toLocalDate().plusDays(1);
        while (left > 0 || !day.isAfter(today)) {
            if (isWorked(day)) {
                Ruler.Cell cell = left == 0 ? Ruler.Cell.LATE : cell(deadline, day, today);
                cells.add(cell);
                left -= cell == Ruler.Cell.LATE || cell == Ruler.Cell.PAUSED ? 0 : 1;
            }
            day = day.plusDays(1);
        }
        return new Ruler(cells);
    }

    private Ruler.Cell cell(Deadline deadline, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Ruler.Cell.LEFT;
        }
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return deadline.pauses().stream().anyMatch(pause -> pause.covers(end))
                ? Ruler.Cell.PAUSED
                : day.isBefore(today) ? Ruler.Cell.USED : Ruler.Cell.TODAY;
    }

    private boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !off.contains(day);
    }
}
