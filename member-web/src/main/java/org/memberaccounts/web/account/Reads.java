package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.AuditCounts;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.Cursor;
import org.memberaccounts.audit.search.Found;
import org.memberaccounts.audit.search.Totals;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.trail.Subject;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Question;
import org.memberaccounts.web.frame.Sentences;

/**
 * Everything the log has about a person, in plain words, day by day (AUD-7). What is asked for stands in the address,
 * so it can be kept.
 */
@Named
@RequestScoped
public class Reads {
    private static final int PAGE = 30;
    private static final List<String> QUESTION = List.of("who", "purpose", "outcome", "days");
    private static final List<String> WHO = List.of("staff", "integrator", "system", "data-subject");
    private static final List<String> OUTCOMES = List.of("done", "refused");
    private static final List<String> DAYS = List.of("30", "90", "365");

    /** What happened on one day. */
    public record Day(LocalDate date, List<Entry> entries) {}

    private final AuditSearch search;
    private final AuditCounts counts;
    private final Pseudonyms pseudonyms;
    private final EntrySentences sentences;
    private final Caller caller;
    private final Dates dates;
    private final Frame frame;
    private final PurposeCatalogue purposes;
    private final Clock clock;
    private final HttpServletRequest request;

    private String older;
    private Entry oldest;
    private Totals totals = new Totals(0, 0, 0, 0);
    private List<Day> days = List.of();

    @Inject
    Reads(
            AuditSearch search,
            AuditCounts counts,
            Pseudonyms pseudonyms,
            EntrySentences sentences,
            Caller caller,
            Dates dates,
            Frame frame,
            PurposeCatalogue purposes,
            Clock clock,
            HttpServletRequest request) {
        this.search = search;
        this.counts = counts;
        this.pseudonyms = pseudonyms;
        this.sentences = sentences;
        this.caller = caller;
        this.dates = dates;
        this.frame = frame;
        this.purposes = purposes;
        this.clock = clock;
        this.request = request;
    }

    public String load() {
        if (caller.account().isEmpty()) {
            return "/account/home?faces-redirect=true";
        }
        caller.account().map(OpenedAccount::person).flatMap(pseudonyms::subject).ifPresent(subject -> {
            totals = counts.totals(subject.value(), criteria(subject));
            show(search.about(subject.value(), criteria(subject), cursor(), PAGE));
        });
        return null;
    }

    private Optional<Cursor> cursor() {
        try {
            return question().after();
        } catch (Cursor.BadCursor e) {
            return Optional.empty();
        }
    }

    /** What the address asks for; a word in it that isn't one of ours asks for nothing. */
    private Criteria criteria(Subject own) {
        Optional<ActorRef.Kind> who = chosen("who", WHO).map(ActorRef.Kind::of);
        return new Criteria(
                Optional.empty(),
                who,
                who.filter(ActorRef.Kind.DATA_SUBJECT::equals)
                        .map(kind -> own.value().toString()),
                question().asked("purpose").filter(id -> purposes.find(id).isPresent()),
                Optional.empty(),
                chosen("outcome", OUTCOMES).map(Outcome::of),
                Optional.empty(),
                chosen("days", DAYS).map(days -> clock.instant().minus(Duration.ofDays(Long.parseLong(days)))),
                Optional.empty());
    }

    private Optional<String> chosen(String name, List<String> known) {
        return question().asked(name).filter(known::contains);
    }

    private Question question() {
        return new Question(request, QUESTION);
    }

    private void show(Found found) {
        Map<LocalDate, List<Entry>> byDay = new LinkedHashMap<>();
        List<Entry> lines = sentences.say(found.entries());
        lines.forEach(line -> byDay.computeIfAbsent(dates.dayOf(line.at()), day -> new ArrayList<>())
                .add(line));
        days = byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
        oldest = lines.isEmpty() ? null : lines.getLast();
        older = found.next()
                .map(next -> question().older("/account/reads", next))
                .orElse(null);
    }

    /** What was asked for, to show it again. */
    public String ask(String name) {
        return question().asked(name).orElse("");
    }

    public boolean isAsked() {
        return question().isAsked();
    }

    public List<String> getWho() {
        return WHO;
    }

    public List<String> getOutcomes() {
        return OUTCOMES;
    }

    public List<String> getSpans() {
        return DAYS;
    }

    public List<Purpose> getPurposes() {
        return purposes.all();
    }

    /** How many entries, by whom, and how many of them were refused. */
    public String getFound() {
        Sentences texts = Sentences.of(Reads.class, frame.getLocale());
        return totals.entries() == 0
                ? texts.say("filter.found.none")
                : texts.say("filter.found", totals.entries(), ByWhom.of(totals, texts), totals.refused());
    }

    /** The last line shown; null when there is none. */
    public Entry getOldest() {
        return oldest;
    }

    /** Where the older ones begin; null when all are shown. */
    public String getOlder() {
        return older;
    }

    public List<Day> getDays() {
        return days;
    }
}
