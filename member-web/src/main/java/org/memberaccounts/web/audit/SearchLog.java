package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.Found;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.erasure.ErasureAction;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Day;
import org.memberaccounts.web.frame.MenuEntry;

/** Searches the log for what the address asks, so it can be kept and sent; the search is on record. */
@Named
@RequestScoped
public class SearchLog {
    private static final int PAGE = 50;

    private final LogDesk desk;
    private final LogQuestion question;
    private final Dates dates;
    private final Caller caller;

    private List<LoggedEntry> entries = List.of();
    private List<Day<LoggedEntry>> days = List.of();
    private Cursor older;
    private boolean unreadable;

    @Inject
    SearchLog(LogDesk desk, LogQuestion question, Dates dates, Caller caller) {
        this.desk = desk;
        this.question = question;
        this.dates = dates;
        this.caller = caller;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(SearchLog.class, "audit", 1, "search", "/audit/search");
    }

    public void search() {
        Optional<Criteria> criteria = criteria();
        unreadable = criteria.isEmpty() && question.isAuditors();
        if (unreadable) {
            return;
        }
        Optional<Cursor> after = Optional.ofNullable(question.getAfter());
        switch (desk.search(caller.access(), criteria.orElse(Criteria.ANY), after, PAGE)) {
            case LogDesk.Result.Found found -> show(found.page());
            case LogDesk.Result.NotAllowed onRecord -> {}
        }
    }

    /** The question in the address; empty where nothing in the log can have that form. */
    private Optional<Criteria> criteria() {
        try {
            return Optional.of(question.criteria());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private void show(Found page) {
        entries = page.entries();
        days = dates.byDay(entries, LoggedEntry::at);
        older = page.next().orElse(null);
    }

    public List<LoggedEntry> getEntries() {
        return entries;
    }

    /** The same day by day. */
    public List<Day<LoggedEntry>> getDays() {
        return days;
    }

    /** The place where the older entries begin; null when all are shown. */
    public Cursor getOlder() {
        return older;
    }

    public boolean isUnreadable() {
        return unreadable;
    }

    /**
     * The erasure among what is shown about one person: from the destruction of the key on it is found by this only.
     * Null when there is none.
     */
    public String getErasure() {
        return question.getSubject() == null
                ? null
                : entries.stream()
                        .filter(entry -> entry.action().equals(ErasureAction.ERASURE_BEGUN.code()))
                        .findFirst()
                        .flatMap(LoggedEntry::ref)
                        .map(Ref::id)
                        .orElse(null);
    }
}
