package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Actor;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.Cursor;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** A question to the log. It stands in the address, so it can be kept and sent; the answer is on record. */
@Named
@RequestScoped
public class SearchLog {
    private static final int PAGE = 50;
    private static final List<String> QUESTION = List.of("subject", "actorKind", "actor", "purpose", "action", "outcome", "case", "from", "to");
    /** What can be chosen; anything else can be asked for in the address. */
    private static final List<String> ACTIONS = List.of("data.disclosed", "person.looked-up", "membership.completed", "profile.corrected", "consent.given", "consent.refused", "consent.withdrawn", "case.opened", "case.closed", "request.asked", "request.approved", "request.refused", "request.called-off", "erasure.begun", "erasure.place-erased", "erasure.ended", "request.closed", "certificate.fetched", "notice.sent", "notice.given-up", "log.searched");

    @Inject
    private LogDesk desk;

    @Inject
    private Organisation organisation;

    @Inject
    private PurposeCatalogue purposes;

    @Inject
    private Caller caller;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private List<LoggedEntry> entries = List.of();
    private String older;
    private boolean refused;
    private boolean unreadable;

    public void load() {
        try {
            switch (desk.search(caller.requester(), criteria(), asked("after").map(Cursor::of), PAGE)) {
                case LogDesk.Result.Found found -> {
                    entries = found.page().entries();
                    older = found.page().next().map(this::olderAddress).orElse(null);
                }
                case LogDesk.Result.NotAllowed notAllowed -> refused = true;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            unreadable = true;
        }
    }

    private Criteria criteria() {
        return new Criteria(asked("subject").map(UUID::fromString), asked("actorKind").map(Actor.Kind::of), asked("actor"), asked("purpose"), asked("action"),
                asked("outcome").map(Outcome::of), asked("case").map(UUID::fromString), asked("from").map(this::startOfDay), asked("to").map(day -> LocalDate.parse(day).plusDays(1).toString()).map(this::startOfDay));
    }

    private Instant startOfDay(String day) {
        return LocalDate.parse(day).atStartOfDay(organisation.zone()).toInstant();
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String olderAddress(Cursor next) {
        return Stream.concat(QUESTION.stream().flatMap(name -> asked(name).map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).stream()), Stream.of("after=" + next))
                .collect(Collectors.joining("&", "/audit/search?", ""));
    }

    /** What was asked for, to show it again. */
    public String ask(String name) {
        return asked(name).orElse("");
    }

    public List<LoggedEntry> getEntries() {
        return entries;
    }

    public String getOlder() {
        return older;
    }

    public boolean isRefused() {
        return refused;
    }

    public boolean isUnreadable() {
        return unreadable;
    }

    public List<String> getActions() {
        return ACTIONS;
    }

    public List<Purpose> getPurposes() {
        return purposes.all();
    }

    public List<String> getOutcomes() {
        return codes(Outcome.values(), Outcome::code);
    }

    public List<String> getActorKinds() {
        return codes(Actor.Kind.values(), Actor.Kind::code);
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Stream.of(values).map(code).toList();
    }

    /** A short mark for a person: auditors tell people apart by it and know nobody. */
    public String mark(UUID subject) {
        return "m·" + subject.toString().substring(0, 6);
    }

    public String purposeName(String id) {
        return purposes.all().stream().filter(purpose -> purpose.id().value().equals(id)).map(purpose -> frame.say(purpose.name())).findFirst().orElse(id);
    }

    /** What was done, in words where we have them. */
    public String actionName(String action) {
        Sentences texts = Sentences.of(SearchLog.class, frame.getLocale());
        return texts.knows("action." + action) ? texts.say("action." + action) : action;
    }

    public String listed(List<String> names) {
        return String.join(", ", names);
    }
}
