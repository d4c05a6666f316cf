package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.search.AuditCounts;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.member.MemberAction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.DoorAction;
import org.memberaccounts.web.frame.AnswerTexts;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** What we hold about a person, who used it, and what they can do about it. One disclosure, to themselves. */
@Named
@RequestScoped
public class Home {
    private static final int LATEST = 3;
    private static final int LOOKED_AT = 30;
    /** What an act may come back here for, to be told that it is done: the address's word for it, and the log's. */
    private static final Map<String, Action> ACTS =
            Map.of("joined", MemberAction.COMPLETED, "corrected", MemberAction.CORRECTED);

    /** One line of what we hold. */
    public record Held(String id, String label, String value, String usedFor, String lastRead) {}

    /** How many uses were said yes and no to, and how many wait; "without" is how many need no consent. */
    public record Answers(long yes, long no, long open, long without) {}

    private final Pseudonyms pseudonyms;
    private final Door door;
    private final Memberships memberships;
    private final Invitations invitations;
    private final DeletionDesk deletions;
    private final AuditSearch search;
    private final AuditCounts counts;
    private final ReadsOverTime overTime;
    private final EntrySentences sentences;
    private final ConsentRegister register;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Caller caller;
    private final Frame frame;
    private final AnswerTexts answerTexts;
    private final Dates dates;

    private Map<AttributeId, String> values = Map.of();
    private Map<String, Instant> lastRead = Map.of();
    private Memberships.Summary membership;
    private List<Entry> latest = List.of();
    private Entry done;
    private Answers answers;
    private DeletionFile leaving;

    @Inject
    @Param(name = "done")
    private String act;

    @Inject
    Home(
            Pseudonyms pseudonyms,
            Door door,
            Memberships memberships,
            Invitations invitations,
            DeletionDesk deletions,
            AuditSearch search,
            AuditCounts counts,
            ReadsOverTime overTime,
            EntrySentences sentences,
            ConsentRegister register,
            Organisation organisation,
            PurposeCatalogue purposes,
            Caller caller,
            Frame frame,
            AnswerTexts answerTexts,
            Dates dates) {
        this.pseudonyms = pseudonyms;
        this.door = door;
        this.memberships = memberships;
        this.invitations = invitations;
        this.deletions = deletions;
        this.search = search;
        this.counts = counts;
        this.overTime = overTime;
        this.sentences = sentences;
        this.register = register;
        this.organisation = organisation;
        this.purposes = purposes;
        this.caller = caller;
        this.frame = frame;
        this.answerTexts = answerTexts;
        this.dates = dates;
    }

    /** Loads before anything is rendered: a page must not break off in the middle. */
    public String load() {
        if (!caller.mayBecomeMember() && caller.account().isEmpty()) {
            return (caller.staff().isPresent() ? frame.getOwnArea() : "/index") + "?faces-redirect=true";
        }
        Optional<OpenedAccount> own = caller.account();
        if (own.isEmpty()) {
            return "/account/complete?faces-redirect=true";
        }
        PersonId person = own.get().person();
        if (invitations.unanswered(person).isPresent()) {
            return "/account/invitation?faces-redirect=true";
        }
        membership = memberships.find(person).orElse(null);
        pseudonyms.subject(person).ifPresent(subject -> look(subject.value()));
        answers = answers(person);
        leaving = deletions
                .open(person)
                .filter(open -> open.request().state().equals(DeletionWorkflow.WAITING))
                .orElse(null);
        read(own.get());
        return null;
    }

    /** Reads all that is held, once. */
    void read(OpenedAccount own) {
        Disclosure request = new Disclosure(
                own.by(),
                own.person(),
                PurposeCatalogue.SELF_ACCESS,
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet()),
                Optional.empty());
        if (door.disclose(request) instanceof Answer.Disclosed disclosed) {
            values = disclosed.values().take();
        }
    }

    private void look(UUID subject) {
        latest = sentences.say(search.aboutByOthers(subject, LATEST));
        lastRead = counts.latest(subject, DoorAction.DISCLOSED.code());
        overTime.load(subject);
        if (act != null && ACTS.containsKey(act)) {
            done = search.about(subject, Optional.empty(), LOOKED_AT).entries().stream()
                    .filter(entry -> entry.action().equals(ACTS.get(act).code()))
                    .findFirst()
                    .flatMap(entry -> sentences.say(List.of(entry)).stream().findFirst())
                    .orElse(null);
        }
    }

    private Answers answers(PersonId person) {
        Map<Purpose, Optional<Decided>> all = register.of(person);
        List<Boolean> standing = all.entrySet().stream()
                .flatMap(one ->
                        one
                                .getValue()
                                .filter(decided ->
                                        decided.textVersion() == one.getKey().textVersion())
                                .stream())
                .map(Decided::given)
                .toList();
        long yes = standing.stream().filter(given -> given).count();
        return new Answers(
                yes,
                standing.size() - yes,
                all.size() - standing.size(),
                purposes.withoutConsent().size());
    }

    /** What the act before this page did, as the log has it; null when there was none. */
    public Entry getDone() {
        return done;
    }

    /** The request for deletion that was approved and can still be called off; null when there is none. */
    public DeletionFile getLeaving() {
        return leaving;
    }

    /** Until when it can, in words. */
    public String getLeavingUntil() {
        return leaving.heldUntil()
                .or(leaving::waitingUntil)
                .map(until -> Sentences.of(Home.class, frame.getLocale())
                        .say("home.needs.leaving.why", dates.day(until), dates.time(until)))
                .orElse("");
    }

    public Answers getAnswers() {
        return answers;
    }

    public Memberships.Summary getMembership() {
        return membership;
    }

    public List<Entry> getLatest() {
        return latest;
    }

    public List<Held> getHeld() {
        return organisation.attributes().stream()
                .map(attribute -> new Held(
                        attribute.id().value(),
                        frame.say(attribute.label()),
                        shown(attribute),
                        usedFor(attribute),
                        lastRead(attribute)))
                .toList();
    }

    private String shown(AttributeDefinition attribute) {
        String value = values.get(attribute.id());
        return value == null ? null : answerTexts.say(attribute, value);
    }

    private String usedFor(AttributeDefinition attribute) {
        return frame.listed(
                purposes.using(attribute.id()).stream().map(Purpose::name).map(frame::say));
    }

    /** When somebody else last read it, in words. */
    private String lastRead(AttributeDefinition attribute) {
        Instant at = lastRead.get(attribute.id().value());
        return at == null ? Sentences.of(Home.class, frame.getLocale()).say("home.never") : dates.recentDay(at);
    }
}
