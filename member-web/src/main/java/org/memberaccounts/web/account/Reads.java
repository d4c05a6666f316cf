package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.audit.search.Cursor;
import org.memberaccounts.audit.search.Found;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.web.frame.Dates;

/** Everything the log has about a person, in plain words, day by day (AUD-7). */
@Named
@RequestScoped
public class Reads {
    private static final int PAGE = 30;

    /** What happened on one day. */
    public record Day(LocalDate date, List<Entry> entries) {}

    @Inject
    private AuditSearch search;

    @Inject
    private Vault vault;

    @Inject
    private EntrySentences sentences;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    private String after;
    private String older;
    private List<Day> days = List.of();

    public String load() {
        if (caller.person().isEmpty()) {
            return "/account/home?faces-redirect=true";
        }
        Optional<Cursor> cursor;
        try {
            cursor = Optional.ofNullable(after).map(Cursor::of);
        } catch (Cursor.BadCursor e) {
            cursor = Optional.empty();
        }
        Optional<Cursor> from = cursor;
        caller.person().flatMap(vault::subject).ifPresent(subject -> show(search.about(subject.value(), from, PAGE)));
        return null;
    }

    private void show(Found found) {
        Map<LocalDate, List<Entry>> byDay = new LinkedHashMap<>();
        sentences.say(found.entries()).forEach(line -> byDay.computeIfAbsent(dates.dayOf(line.at()), day -> new ArrayList<>()).add(line));
        days = byDay.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
        older = found.next().map(Cursor::toString).orElse(null);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String cursor) {
        after = cursor;
    }

    /** Where the older ones begin; null when all are shown. */
    public String getOlder() {
        return older;
    }

    public List<Day> getDays() {
        return days;
    }
}
