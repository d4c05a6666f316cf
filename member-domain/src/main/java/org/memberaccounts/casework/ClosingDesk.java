package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.trail.ReferenceNumber;

/** The desk at which agents close cases of their own, which ends reading on them, and open closed ones again. */
@ApplicationScoped
public class ClosingDesk {
    private final Cases cases;
    private final CaseActs acts;
    private final SaidOnCases said;
    private final Notices notices;
    private final Deadlines deadlines;
    private final Limits limits;
    private final Clock clock;
    private final Event<CaseClosed> closed;

    @Inject
    ClosingDesk(
            Cases cases,
            CaseActs acts,
            SaidOnCases said,
            Notices notices,
            Deadlines deadlines,
            Limits limits,
            Clock clock,
            Event<CaseClosed> closed) {
        this.cases = cases;
        this.acts = acts;
        this.said = said;
        this.notices = notices;
        this.deadlines = deadlines;
        this.limits = limits;
        this.clock = clock;
        this.closed = closed;
    }

    /**
     * Closes a case. Closing it again changes nothing.
     *
     * @param expected the version of the case that the agent saw; empty for any
     */
    @Transactional
    public CaseStep close(Access by, CaseId id, Optional<Integer> expected, Closing closing) {
        CaseStep step =
                acts.onOwn(by, id, expected, CaseAction.CASE_CLOSED, supportCase -> close(by, supportCase, closing));
        return step instanceof CaseStep.NotNow already ? new CaseStep.Done(already.file()) : step;
    }

    private CaseStep close(Access by, SupportCase supportCase, Closing closing) {
        Optional<CaseId> original = closing.sameAs().flatMap(number -> original(supportCase, number));
        if (original.isPresent() != (closing.outcome() == CaseOutcome.DUPLICATE)) {
            return new CaseStep.UnknownOriginal();
        }
        closing.nextStep().ifPresent(words -> {
            limits.spend(by, CaseLimits.WRITE_ON_CASE);
            said.add(by, supportCase, SaidKind.NEXT_STEP, words.atMost(CaseTexts.LONGEST));
        });
        supportCase.close(closing.outcome(), original, clock.instant());
        CaseFile file = supportCase.file();
        closed.fire(new CaseClosed(by, file.id(), file.person(), file.purpose()));
        file.person()
                .ifPresent(person ->
                        notices.tell(person, CaseNotices.CLOSED, file.id().toString()));
        return acts.done(supportCase);
    }

    /** Finds another case about the same person, which is no duplicate itself. */
    private Optional<CaseId> original(SupportCase duplicate, ReferenceNumber number) {
        CaseFile file = duplicate.file();
        return cases.numbered(number)
                .map(SupportCase::file)
                .filter(other -> !other.id().equals(file.id()) && other.person().equals(file.person()))
                .filter(other -> other.standing().duplicateOf().isEmpty())
                .map(CaseFile::id);
    }

    /**
     * Opens a closed case again and makes the agent its handler.
     *
     * @throws org.memberaccounts.limit.LimitReached when the agent has opened too many in a short time
     */
    @Transactional
    public CaseStep reopen(Access by, CaseId id, Optional<Integer> expected) {
        return acts.on(
                by,
                id,
                CaseAction.CASE_REOPENED,
                supportCase -> CaseActs.changed(supportCase, expected).orElseGet(() -> reopen(by, supportCase)));
    }

    private CaseStep reopen(Access by, SupportCase supportCase) {
        CaseFile file = supportCase.file();
        if (file.isOpen() || file.person().isEmpty()) {
            return new CaseStep.NotNow(file);
        }
        limits.spend(by, CaseLimits.OPEN_CASE);
        return acts.barred(by, supportCase)
                .map(why -> acts.deny(by, supportCase, CaseAction.CASE_REOPENED, why))
                .orElseGet(() -> {
                    supportCase.reopen(clock.instant(), deadlines);
                    supportCase.give(((Actor.Staff) by.actor()).number());
                    notices.tell(
                            file.person().orElseThrow(),
                            CaseNotices.REOPENED,
                            file.id().toString());
                    return acts.done(by, supportCase, CaseMoved.Move.REOPENED);
                });
    }
}
