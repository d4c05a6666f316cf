package org.memberaccounts.web.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.web.frame.Dates;

/** The entries of one day among those that a page shows. */
public record DayOfEntries(LocalDate date, List<LoggedEntry> entries) {
    /** The same entries day by day, in the order in which they come. */
    static List<DayOfEntries> of(List<LoggedEntry> entries, Dates dates) {
        Map<LocalDate, List<LoggedEntry>> byDay = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> dates.dayOf(entry.at()), LinkedHashMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new DayOfEntries(day.getKey(), day.getValue()))
                .toList();
    }
}
