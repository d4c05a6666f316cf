package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;
import org.memberaccounts.vault.door.Lookups;
import org.memberaccounts.vault.store.Vault;

/** The desk at which agents open cases and find their own. */
@ApplicationScoped
public class CaseDesk {
    /** The kind of text that is written when a case is opened. */
    public static final AttributeId TEXT = new AttributeId("case-text");

    /** The longest text of a case, in letters. */
    public static final int LONGEST_TEXT = 4_000;

    /** The outcome of opening a case. */
    public sealed interface Result extends Creation {
        record Opened(CaseFile file) implements Result {
            @Override
            public Optional<Created> created() {
                return file.person().map(person -> new Created(person, file.id().value(), true));
            }
        }

        /** Only the service centre opens cases; the attempt is on record. */
        record NotAllowed() implements Result {}

        /** There is no such person, or no longer; the attempt is on record. */
        record UnknownPerson() implements Result {}

        /** The person's data may not be used now, or a document's reference is missing; that is on record. */
        record Barred(Refusal why) implements Result {}
    }

    private final Cases cases;
    private final Vault vault;
    private final Pseudonyms pseudonyms;
    private final Lookups lookups;
    private final Limits limits;
    private final NewCases newCases;
    private final Event<CaseOpened> opened;
    private final Event<CaseDenied> denied;

    @Inject
    CaseDesk(
            Cases cases,
            Vault vault,
            Pseudonyms pseudonyms,
            Lookups lookups,
            Limits limits,
            NewCases newCases,
            Event<CaseOpened> opened,
            Event<CaseDenied> denied) {
        this.cases = cases;
        this.vault = vault;
        this.pseudonyms = pseudonyms;
        this.lookups = lookups;
        this.limits = limits;
        this.newCases = newCases;
        this.opened = opened;
        this.denied = denied;
    }

    /**
     * Opens a case about a person and makes the agent its handler; the text is sealed.
     *
     * @throws org.memberaccounts.limit.LimitReached when the agent has opened too many in a short time
     */
    @Transactional
    public Result open(Access by, PersonId person, NewCase asked) {
        if (!(by.actor() instanceof Actor.Staff staff) || !staff.has(StaffRole.SUPPORT)) {
            denied.fire(CaseDenied.opening(by, Optional.of(person), Refusal.ROLE_MISSING));
            return new Result.NotAllowed();
        }
        limits.spend(by, CaseLimits.OPEN_CASE);
        if (pseudonyms.subject(person).isEmpty()) {
            denied.fire(CaseDenied.opening(by, Optional.empty(), Refusal.PERSON_UNKNOWN));
            return new Result.UnknownPerson();
        }
        Optional<Refusal> why = lookups.barred(by, person).or(asked::lacks);
        if (why.isPresent()) {
            denied.fire(CaseDenied.opening(by, Optional.of(person), why.get()));
            return new Result.Barred(why.get());
        }
        SupportCase supportCase = newCases.begin(person, asked);
        supportCase.give(staff.number());
        CaseFile file = supportCase.file();
        asked.text().ifPresent(said -> vault.sealText(person, textOf(file.id()), said.atMost(LONGEST_TEXT)));
        opened.fire(new CaseOpened(by, file.id(), person, file.purpose(), file.document()));
        return new Result.Opened(cases.saved(supportCase));
    }

    /** Counts the open cases about this person. */
    public int openAbout(PersonId person) {
        return cases.countOpenAbout(person);
    }

    /** Returns the id of the text written when a case was opened: its handler and the person may read it. */
    public static TextId textOf(CaseId id) {
        return new TextId(TEXT, id.value());
    }

    @Produces
    static TextKind text() {
        return new TextKind(TEXT);
    }

    /** Returns a page of the cases about a person, for themselves, newest first. */
    public Page<CaseFile, CaseId> about(PersonId person, Optional<CaseId> after) {
        return cases.about(person, after);
    }

    /** Returns a page of the open cases that this agent handles, newest first. */
    public Page<CaseFile, CaseId> openCasesOf(Actor.Staff staff, Optional<CaseId> after) {
        return staff.has(StaffRole.SUPPORT) ? cases.openOf(staff.number(), after) : Page.empty();
    }

    /** Returns the newest of the open cases about a person that this agent handles. */
    public Page<CaseFile, CaseId> openCasesOf(Actor.Staff staff, PersonId person) {
        return staff.has(StaffRole.SUPPORT) ? cases.openOf(staff.number(), person) : Page.empty();
    }

    /**
     * Finds the number that people call a case by. It is not personal: a person's own page and the log's readers may
     * know it.
     */
    public Optional<String> number(CaseId id) {
        return cases.find(id).map(supportCase -> supportCase.file().number());
    }

    /** Finds the cover of a case, if this agent handles it; an attempt by anybody else is put on record. */
    @Transactional
    public Optional<CaseFile> find(Access by, CaseId id) {
        return cases.find(id)
                .filter(supportCase -> isTheirs(by, supportCase, CaseAction.CASE_LOOKED_AT))
                .map(SupportCase::file);
    }

    /** Tells whether the actor is an agent now, and handles the case; any other attempt is put on record. */
    private boolean isTheirs(Access by, SupportCase supportCase, CaseAction attempt) {
        boolean isAgent = by.actor().isStaffWith(StaffRole.SUPPORT);
        if (isAgent && by.actor() instanceof Actor.Staff staff && supportCase.isHandledBy(staff.number())) {
            return true;
        }
        CaseFile file = supportCase.file();
        Refusal why = isAgent ? Refusal.CASE_NOT_YOURS : Refusal.ROLE_MISSING;
        denied.fire(new CaseDenied(by, Optional.of(file.id()), file.person(), attempt, why));
        return false;
    }
}
