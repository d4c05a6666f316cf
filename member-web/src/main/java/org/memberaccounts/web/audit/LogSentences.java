package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.request.Places;

/** Says entries of the log in words, to auditors. */
@Named
@RequestScoped
public class LogSentences {
    private static final int SHORT_ID = 12;

    private final CaseDesk cases;
    private final RequestDesk requests;
    private final Places places;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Frame frame;

    private final Map<UUID, String> caseNumbers = new HashMap<>();

    @Inject
    LogSentences(
            CaseDesk cases,
            RequestDesk requests,
            Places places,
            Organisation organisation,
            PurposeCatalogue purposes,
            Frame frame) {
        this.cases = cases;
        this.requests = requests;
        this.places = places;
        this.organisation = organisation;
        this.purposes = purposes;
        this.frame = frame;
    }

    /** The short mark for a person. */
    public String mark(UUID subject) {
        return Mark.of(subject).toString();
    }

    public String purposeName(String id) {
        return purposes.find(id).map(Purpose::name).map(frame::say).orElse(id);
    }

    /** Who it was: members by their mark, staff by number, our own work by what it does, long ids by their end. */
    public String who(LoggedEntry entry) {
        ActorRef actor = entry.actor();
        return switch (actor.kind()) {
            case DATA_SUBJECT ->
                entry.subject()
                        .filter(subject -> isOwn(entry))
                        .map(this::mark)
                        .orElse(texts().say("kind.data-subject"));
            case SYSTEM -> texts().say("who.system", named("job.", actor.id()));
            case VISITOR -> texts().say("who.visitor");
            case IDENTITY_ADMIN ->
                texts().say("kind.identity-admin") + " "
                        + actor.id().substring(Math.max(0, actor.id().length() - SHORT_ID));
            case STAFF, INTEGRATOR -> texts().say("kind." + actor.kind().code()) + " " + actor.id();
        };
    }

    /** What a code is called; the code itself where it has no words. */
    private String named(String prefix, String code) {
        return texts().knows(prefix + code) ? texts().say(prefix + code) : code;
    }

    /** Whether somebody did it about themselves. */
    public boolean isOwn(LoggedEntry entry) {
        return entry.actor().kind() == ActorRef.Kind.DATA_SUBJECT
                && entry.subject()
                        .filter(subject ->
                                subject.toString().equals(entry.actor().id()))
                        .isPresent();
    }

    /** What was done, in words where we have them; other words where somebody else follows. */
    public String did(LoggedEntry entry) {
        String about = entry.subject().isPresent() && !isOwn(entry) ? ".about" : "";
        String refused = entry.outcome() == Outcome.REFUSED ? ".refused" : "";
        return Stream.of(refused + about, about)
                .map(ending -> "action." + entry.action() + ending)
                .filter(texts()::knows)
                .findFirst()
                .map(key -> texts().say(key))
                .orElseGet(() -> actionName(entry.action()));
    }

    private String actionName(String action) {
        return named("action.", action);
    }

    public String reasonName(String reason) {
        return named("reason.", reason);
    }

    /** What people call a case or a request; the beginning of its id where it has no number. */
    public String caseNumber(UUID id) {
        return caseNumbers.computeIfAbsent(
                id,
                known -> cases.number(new CaseId(known))
                        .or(() -> requests.number(new RequestId(known)))
                        .orElseGet(() -> known.toString().substring(0, SHORT_ID)));
    }

    /** What was touched: attributes, the places of an erasure, or what an administrator works on. */
    public String listed(LoggedEntry entry) {
        return frame.listed(entry.attributes().stream().map(name -> touched(entry.action(), name)));
    }

    private String touched(String action, String name) {
        if (action.equals("erasure.place-erased")) {
            return places.name(name);
        }
        return action.startsWith("keycloak.")
                ? texts().say(texts().knows("resource." + name) ? "resource." + name : "resource.other")
                : label(name);
    }

    private String label(String name) {
        return organisation
                .attribute(name)
                .map(AttributeDefinition::label)
                .map(frame::sayWithin)
                .orElseGet(() -> named("what.", name));
    }

    private Sentences texts() {
        return Sentences.of(LogSentences.class, frame.getLocale());
    }
}
