package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.Cursor;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.erasure.ErasureAction;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Question;
import org.memberaccounts.web.frame.Sentences;

/** A question to the log. It stands in the address, so it can be kept and sent; the answer is on record. */
@Named
@RequestScoped
public class SearchLog {
    private static final int PAGE = 50;
    private static final Pattern NUMBER = Pattern.compile("[!-~]{1,20}");
    private static final List<String> QUESTION =
            List.of("subject", "actorKind", "actor", "purpose", "action", "outcome", "case", "from", "to");
    private static final List<String> NARROWING = List.of("subject", "actor", "case", "from", "to");
    private static final Map<String, String> LABELS = Map.of("subject", "about");

    /** What happened on one day. */
    public record Day(LocalDate date, List<LoggedEntry> entries) {}

    private final LogDesk desk;
    private final LogWords words;
    private final LogSentences sentences;
    private final Dates dates;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Caller caller;
    private final Frame frame;
    private final HttpServletRequest request;

    private List<LoggedEntry> entries = List.of();
    private String older;
    private boolean refused;
    private boolean unreadable;
    private final List<FieldError> errors = new ArrayList<>();

    @Inject
    SearchLog(
            LogDesk desk,
            LogWords words,
            LogSentences sentences,
            Dates dates,
            Organisation organisation,
            PurposeCatalogue purposes,
            Caller caller,
            Frame frame,
            HttpServletRequest request) {
        this.desk = desk;
        this.words = words;
        this.sentences = sentences;
        this.dates = dates;
        this.organisation = organisation;
        this.purposes = purposes;
        this.caller = caller;
        this.frame = frame;
        this.request = request;
    }

    public void load() {
        Optional<Criteria> criteria = readable(this::criteria);
        Optional<Optional<Cursor>> after = readable(question()::after);
        unreadable = criteria.isEmpty() || after.isEmpty();
        if (isAuditor() && (unreadable || !errors.isEmpty())) {
            return;
        }
        switch (desk.search(caller.access(), criteria.orElse(Criteria.ANY), after.flatMap(Function.identity()), PAGE)) {
            case LogDesk.Result.Found found -> {
                entries = found.page().entries();
                older = found.page()
                        .next()
                        .map(next -> question().older("/audit/search", next))
                        .orElse(null);
            }
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

    private Criteria criteria() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            fail("from", "wrong.order");
        }
        return new Criteria(
                subject(),
                asked("actorKind").map(ActorRef.Kind::of),
                asked("actor").map(SearchLog::alone),
                asked("purpose"),
                asked("action"),
                asked("outcome").map(Outcome::of),
                ref(),
                from.map(this::startOfDay),
                to.map(day -> day.plusDays(1)).map(this::startOfDay));
    }

    /** "staff 102" as the table has it is number 102. */
    private static String alone(String actor) {
        return actor.strip().replaceFirst("^\\D+\\s(?=\\d+$)", "");
    }

    /** By the whole id, or by the mark that stands in the table. */
    private Optional<UUID> subject() {
        Optional<String> asked = asked("subject");
        return asked.flatMap(SearchLog::id).or(() -> asked.flatMap(this::marked));
    }

    private Optional<UUID> marked(String text) {
        Optional<List<UUID>> people = Mark.read(text).map(mark -> desk.marked(caller.access(), mark));
        people.ifPresentOrElse(
                known -> {
                    if (known.size() != 1) {
                        fail("subject", known.isEmpty() ? "wrong.mark" : "wrong.mark.several");
                    }
                },
                () -> fail("subject", "wrong.subject"));
        return people.filter(known -> known.size() == 1).map(List::getFirst);
    }

    /** By the number that stands in the table, of a case or a request, or by the whole id. */
    private Optional<String> ref() {
        Optional<String> asked = asked("case");
        return asked.flatMap(SearchLog::id)
                .map(UUID::toString)
                .or(() -> asked.filter(number -> isAuditor()).flatMap(this::numbered));
    }

    private Optional<String> numbered(String number) {
        List<String> ids = NUMBER.matcher(number).matches() ? words.numbered(number) : List.of();
        if (ids.size() != 1) {
            fail("case", ids.isEmpty() ? "wrong.case" : "wrong.case.both");
        }
        return ids.stream().findFirst();
    }

    private static Optional<UUID> id(String text) {
        return AddressId.read(text.toLowerCase(Locale.ROOT));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return asked(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            fail(name, "wrong.day");
            return Optional.empty();
        }
    }

    private Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(organisation.zone()).toInstant();
    }

    private void fail(String field, String key) {
        errors.add(new FieldError(field, texts().say(LABELS.getOrDefault(field, field)), texts().say(key)));
    }

    private boolean isAuditor() {
        return caller.staff().filter(staff -> staff.has(StaffRole.AUDITOR)).isPresent();
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    /** What is wrong with this field; null when nothing is. */
    public String wrong(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    private Question question() {
        return new Question(request, QUESTION);
    }

    private Optional<String> asked(String name) {
        return question().asked(name);
    }

    /** What was asked for, to show it again. */
    public String ask(String name) {
        return asked(name).orElse("");
    }

    public List<LoggedEntry> getEntries() {
        return entries;
    }

    /** The same day by day. */
    public List<Day> getDays() {
        Map<LocalDate, List<LoggedEntry>> byDay = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> dates.dayOf(entry.at()), LinkedHashMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** Whether anything was asked, or the whole log is shown. */
    public boolean isAsked() {
        return question().isAsked();
    }

    /** Whether the address asks for what stands under the sentence. */
    public boolean isNarrowed() {
        return question().isAsked(NARROWING);
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
        return question().asked("subject").isEmpty()
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

    /** By their names. */
    public List<String> getActions() {
        return words.actions().stream()
                .sorted(Comparator.comparing(sentences::actionName, Collator.getInstance(frame.getLocale())))
                .toList();
    }

    public List<Purpose> getPurposes() {
        return purposes.all();
    }

    public List<String> getOutcomes() {
        return codes(Outcome.values(), Outcome::code);
    }

    public List<String> getActorKinds() {
        return codes(ActorRef.Kind.values(), ActorRef.Kind::code);
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Stream.of(values).map(code).toList();
    }

    private Sentences texts() {
        return Sentences.of(SearchLog.class, frame.getLocale());
    }
}
