package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** The desk at which people write to the service centre, and see their cases. */
@ApplicationScoped
public class OwnCases {
    /** The outcome of what somebody does here. */
    public sealed interface Result extends Creation {
        /** A case was opened. */
        record Asked(CaseFile file) implements Result {
            @Override
            public Optional<Created> created() {
                return file.person().map(person -> new Created(person, file.id().value(), true));
            }
        }

        /** The words are on the case, which waits for us. */
        record Written(CaseFile file) implements Result {}

        /** The service centre wrote something meanwhile; nothing was kept. */
        record ChangedMeanwhile(CaseFile file) implements Result {}

        /** Members don't open cases of this kind themselves. */
        record NotForMembers() implements Result {}

        /** There is no such case about this person. */
        record UnknownCase() implements Result {}

        /** The actor has no authority to act for this person; the attempt is on record. */
        record NotAllowed() implements Result {}
    }

    private final Cases cases;
    private final NewCases newCases;
    private final ServiceCentre centre;
    private final SaidOnCases said;
    private final Authority authority;
    private final Deadlines deadlines;
    private final Limits limits;
    private final Clock clock;
    private final Event<CaseMoved> moved;

    @Inject
    OwnCases(
            Cases cases,
            NewCases newCases,
            ServiceCentre centre,
            SaidOnCases said,
            Authority authority,
            Deadlines deadlines,
            Limits limits,
            Clock clock,
            Event<CaseMoved> moved) {
        this.cases = cases;
        this.newCases = newCases;
        this.centre = centre;
        this.said = said;
        this.authority = authority;
        this.deadlines = deadlines;
        this.limits = limits;
        this.clock = clock;
        this.moved = moved;
    }

    /**
     * Opens a case for the service centre to take; the words are sealed.
     *
     * @throws org.memberaccounts.limit.LimitReached when they have opened too many in a short time
     */
    @Transactional
    public Result ask(Access by, PersonId person, CaseKind kind, ScreenedText words) {
        if (!authority.permits(by, person, CaseAction.CASE_ASKED)) {
            return new Result.NotAllowed();
        }
        if (!centre.isForMembers(kind)) {
            return new Result.NotForMembers();
        }
        limits.spend(by, CaseLimits.ASK);
        SupportCase supportCase = newCases.begin(person, new NewCase(kind, Optional.empty()));
        said.add(by, supportCase, SaidKind.MESSAGE, words.atMost(CaseTexts.LONGEST));
        moved.fire(new CaseMoved(by, CaseMoved.Move.ASKED, supportCase.file()));
        return new Result.Asked(cases.saved(supportCase));
    }

    /**
     * Writes on a case of the person's, which waits for us from then on; a closed one is opened again, for any agent to
     * take.
     *
     * @param expected the version of the case that they saw; empty for any
     * @throws org.memberaccounts.limit.LimitReached when they have written too much in a short time
     */
    @Transactional
    public Result write(Access by, PersonId person, CaseId id, Optional<Integer> expected, ScreenedText words) {
        if (!authority.permits(by, person, CaseAction.CASE_WRITTEN)) {
            return new Result.NotAllowed();
        }
        Optional<SupportCase> theirs = cases.lock(id).filter(found -> found.isAbout(person));
        if (theirs.isEmpty()) {
            return new Result.UnknownCase();
        }
        SupportCase supportCase = theirs.get();
        if (CaseActs.changed(supportCase, expected).isPresent()) {
            return new Result.ChangedMeanwhile(supportCase.file());
        }
        limits.spend(by, CaseLimits.WRITE_ON_CASE);
        said.add(by, supportCase, SaidKind.MESSAGE, words.atMost(CaseTexts.LONGEST));
        moved.fire(new CaseMoved(by, CaseMoved.Move.WRITTEN, supportCase.file()));
        if (supportCase.isOpen()) {
            supportCase.waitFor(WaitsFor.US, clock.instant(), deadlines);
        } else {
            supportCase.reopen(clock.instant(), deadlines);
            moved.fire(new CaseMoved(by, CaseMoved.Move.REOPENED, supportCase.file()));
        }
        return new Result.Written(cases.saved(supportCase));
    }

    /** Returns a page of the cases about a person, for themselves, newest first. */
    public Page<CaseFile, CaseId> about(PersonId person, Optional<CaseId> after) {
        return cases.about(person, after);
    }

    /** Finds a case about a person, for themselves. */
    public Optional<CaseFile> find(PersonId person, CaseId id) {
        return cases.find(id).filter(found -> found.isAbout(person)).map(SupportCase::file);
    }

    /** Returns who wrote on a case about a person and when, the newest first, for themselves; without the words. */
    @Transactional
    public Page<Said, Integer> said(PersonId person, CaseId id, Optional<Integer> after) {
        return find(person, id).map(file -> said.on(id, after)).orElse(Page.empty());
    }
}
