package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.frame.SystemsCalled;

/** Says entries of the log in words, to auditors. */
@Named
@RequestScoped
public class LogSentences {
    private static final int SHORT_ID = 12;
    private static final int UUID_LENGTH = 36;
    private static final String READER = ".auditor";

    private final LogWords words;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final SystemsCalled systems;
    private final Frame frame;

    private final Map<Ref, String> names = new HashMap<>();

    @Inject
    LogSentences(
            LogWords words, Organisation organisation, PurposeCatalogue purposes, SystemsCalled systems, Frame frame) {
        this.words = words;
        this.organisation = organisation;
        this.purposes = purposes;
        this.systems = systems;
        this.frame = frame;
    }

    /** The short mark for a person. */
    public String mark(UUID subject) {
        return Mark.of(subject).toString();
    }

    public String purposeName(String id) {
        return purposes.everHad(id).map(Purpose::name).map(frame::say).orElse(id);
    }

    /**
     * Names the one who did it: members by their mark, staff by number, our own work by what it does, long ids by their
     * end.
     */
    public String who(LoggedEntry entry) {
        ActorRef actor = entry.actor();
        return switch (actor.kind()) {
            case DATA_SUBJECT ->
                entry.subject()
                        .filter(subject -> entry.isBySubject())
                        .map(this::mark)
                        .orElse(texts().say("kind.data-subject"));
            case SYSTEM ->
                texts().say("who.system", said(entry, "job." + actor.id()).orElse(actor.id()));
            case VISITOR -> texts().say("who.visitor");
            case IDENTITY_ADMIN ->
                texts().say("kind.identity-admin") + " "
                        + actor.id().substring(Math.max(0, actor.id().length() - SHORT_ID));
            case INTEGRATOR ->
                systems.find(actor.id())
                        .map(name -> texts().say("who.integrator", name, actor.id()))
                        .orElseGet(() -> byId(actor));
            case STAFF -> byId(actor);
        };
    }

    private String byId(ActorRef actor) {
        return texts().say("kind." + actor.kind().code()) + " " + actor.id();
    }

    /** Says what was done, in words where we have them; other words where somebody else follows. */
    public String did(LoggedEntry entry) {
        String about = entry.subject().isPresent() && !entry.isBySubject() ? ".about" : "";
        String refused = entry.outcome() == Outcome.REFUSED ? ".refused" : "";
        return Stream.of(refused + about, about)
                .map(ending -> words.find(entry.action(), entry.action() + READER + ending, frame.getLocale()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> actionName(entry.action()));
    }

    /** The name of an action; its code where it has no words. */
    public String actionName(String action) {
        return words.find(action, action + READER, frame.getLocale()).orElse(action);
    }

    /** Says why it came so, or what it was about besides what is listed; null when there is nothing to say. */
    public String why(LoggedEntry entry) {
        return entry.reason()
                .map(code -> said(entry, "reason." + code).orElse(code))
                .or(() -> entry.attributes().isEmpty()
                        ? Optional.empty()
                        : entry.object().map(object -> touched(entry, object)))
                .orElse(null);
    }

    /**
     * The number by which people know a case or a request. Other things have none: they are called by what they are and
     * the beginning of an id.
     */
    public String number(LoggedEntry entry, Ref ref) {
        return names.computeIfAbsent(
                ref, one -> words.name(one, frame.getLocale()).orElseGet(() -> numbered(entry, one)));
    }

    private String numbered(LoggedEntry entry, Ref ref) {
        String begins = ref.id().length() == UUID_LENGTH ? ref.id().substring(0, SHORT_ID) : ref.id();
        return said(entry, "ref." + ref.kind())
                .map(pattern -> new MessageFormat(pattern, frame.getLocale()).format(new Object[] {begins}))
                .orElse(begins);
    }

    /** Lists what was touched: attributes; else the place of an erasure, or what an administrator works on. */
    public String listed(LoggedEntry entry) {
        return frame.listed(
                entry.attributes().isEmpty()
                        ? entry.object().map(object -> touched(entry, object)).stream()
                        : entry.attributes().stream().map(name -> label(entry, name)));
    }

    private String touched(LoggedEntry entry, Ref object) {
        String key = "object." + object.kind() + ".";
        return words.name(object, frame.getLocale())
                .or(() -> said(entry, key + object.id()))
                .or(() -> said(entry, key + "other"))
                .orElse(object.id());
    }

    private String label(LoggedEntry entry, String name) {
        return organisation
                .everAsked(name)
                .map(AttributeDefinition::label)
                .map(frame::sayWithin)
                .or(() -> said(entry, "attribute." + name))
                .orElse(name);
    }

    private Optional<String> said(LoggedEntry entry, String key) {
        return words.find(entry.action(), key + READER, frame.getLocale());
    }

    private Sentences texts() {
        return Sentences.of(LogSentences.class, frame.getLocale());
    }
}
