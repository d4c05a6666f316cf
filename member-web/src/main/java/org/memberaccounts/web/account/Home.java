package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.member.MemberAction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** A person's own page: what is held about them, who used it, and what they can do about it. */
@Named
@RequestScoped
public class Home {
    private static final int LATEST = 3;
    private static final int LOOKED_AT = 30;
    /** What an act may come back here for, to be told that it is done: the address's word for it, and the log's. */
    private static final Map<String, Action> ACTS =
            Map.of("joined", MemberAction.MEMBERSHIP_COMPLETED, "corrected", MemberAction.PROFILE_CORRECTED);

    private final Pseudonyms pseudonyms;
    private final HeldData held;
    private final Memberships memberships;
    private final Invitations invitations;
    private final DeletionDesk deletions;
    private final AuditSearch search;
    private final ReadsOverTime overTime;
    private final EntrySentences sentences;
    private final ConsentRegister register;
    private final PurposeCatalogue purposes;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;

    private Memberships.Summary membership;
    private List<Entry> latest = List.of();
    private Entry done;
    private ConsentAnswers answers;
    private DeletionFile leaving;

    @Inject
    @Param(name = "done")
    private String act;

    @Inject
    Home(
            Pseudonyms pseudonyms,
            HeldData held,
            Memberships memberships,
            Invitations invitations,
            DeletionDesk deletions,
            AuditSearch search,
            ReadsOverTime overTime,
            EntrySentences sentences,
            ConsentRegister register,
            PurposeCatalogue purposes,
            Caller caller,
            Frame frame,
            Dates dates) {
        this.pseudonyms = pseudonyms;
        this.held = held;
        this.memberships = memberships;
        this.invitations = invitations;
        this.deletions = deletions;
        this.search = search;
        this.overTime = overTime;
        this.sentences = sentences;
        this.register = register;
        this.purposes = purposes;
        this.caller = caller;
        this.frame = frame;
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
        answers =
                ConsentAnswers.of(register.of(person), purposes.withoutConsent().size());
        leaving = deletions
                .open(person)
                .filter(open -> open.request().state().equals(DeletionWorkflow.WAITING))
                .orElse(null);
        held.read(own.get());
        return null;
    }

    private void look(UUID subject) {
        latest = sentences.say(search.aboutByOthers(subject, LATEST));
        held.countReads(subject);
        overTime.load(subject);
        if (act != null && ACTS.containsKey(act)) {
            done = search.about(subject, Optional.empty(), LOOKED_AT).entries().stream()
                    .filter(entry -> entry.action().equals(ACTS.get(act).code()))
                    .findFirst()
                    .flatMap(entry -> sentences.say(List.of(entry)).stream().findFirst())
                    .orElse(null);
        }
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

    public ConsentAnswers getAnswers() {
        return answers;
    }

    public Memberships.Summary getMembership() {
        return membership;
    }

    public List<Entry> getLatest() {
        return latest;
    }
}
