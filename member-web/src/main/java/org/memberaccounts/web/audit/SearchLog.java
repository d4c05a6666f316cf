package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.Cursor;
import org.memberaccounts.audit.search.Found;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.erasure.ErasureAction;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Question;

/** A question to the log. It stands in the address, so it can be kept and sent; the answer is on record. */
@Named
@RequestScoped
public class SearchLog {
    private static final int PAGE = 50;
    private static final List<String> QUESTION =
            List.of("subject", "actorKind", "actor", "purpose", "action", "outcome", "case", "from", "to");
    private static final List<String> NARROWING = List.of("subject", "actor", "case", "from", "to");

    private final LogDesk desk;
    private final AskedCriteria asked;
    private final Dates dates;
    private final Caller caller;
    private final Question question;

    private List<LoggedEntry> entries = List.of();
    private String older;
    private boolean refused;
    private boolean unreadable;

    @Inject
    SearchLog(LogDesk desk, AskedCriteria asked, Dates dates, Caller caller, HttpServletRequest request) {
        this.desk = desk;
        this.asked = asked;
        this.dates = dates;
        this.caller = caller;
        this.question = new Question(request, QUESTION);
    }

    public void load() {
        Optional<Criteria> criteria = readable(() -> asked.of(question));
        Optional<Optional<Cursor>> after = readable(question::after);
        unreadable = criteria.isEmpty() || after.isEmpty();
        if (caller.actor().isStaffWith(StaffRole.AUDITOR)
                && (unreadable || !getErrors().isEmpty())) {
            return;
        }
        switch (desk.search(caller.access(), criteria.orElse(Criteria.ANY), after.flatMap(Function.identity()), PAGE)) {
            case LogDesk.Result.Found found -> show(found.page());
            case LogDesk.Result.NotAllowed notAllowed -> refused = true;
        }
    }

    /** What the address asks; empty where nothing in the log can have that form. */
    private static <T> Optional<T> readable(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private void show(Found page) {
        entries = page.entries();
        older = page.next().map(next -> question.older("/audit/search", next)).orElse(null);
    }

    public List<FieldError> getErrors() {
        return asked.errors();
    }

    /** What is wrong with this field; null when nothing is. */
    public String wrong(String field) {
        return getErrors().stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    /** What was asked for, to show it again. */
    public String ask(String name) {
        return question.asked(name).orElse("");
    }

    public List<LoggedEntry> getEntries() {
        return entries;
    }

    /** The same day by day. */
    public List<DayOfEntries> getDays() {
        return DayOfEntries.of(entries, dates);
    }

    /** Whether anything was asked, or the whole log is shown. */
    public boolean isAsked() {
        return question.isAsked();
    }

    /** Whether the address asks for what stands under the sentence. */
    public boolean isNarrowed() {
        return question.isAsked(NARROWING);
    }

    public String getOlder() {
        return older;
    }

    public boolean isRefused() {
        return refused;
    }

    /**
     * The erasure among what is shown about one person: from the destruction of the key on it is found by this only.
     * Null when there is none.
     */
    public String getErasure() {
        return question.asked("subject").isEmpty()
                ? null
                : entries.stream()
                        .filter(entry -> entry.action().equals(ErasureAction.BEGUN.code()))
                        .findFirst()
                        .flatMap(LoggedEntry::ref)
                        .map(Ref::id)
                        .orElse(null);
    }

    public boolean isUnreadable() {
        return unreadable;
    }
}
