package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.PersonId;

/**
 * The desk at which agents write on cases of their own. The person sees everything that is written; of an answer they
 * are told besides, without its words.
 */
@ApplicationScoped
public class AnsweringDesk {
    private final CaseActs acts;
    private final SaidOnCases said;
    private final Notices notices;
    private final Deadlines deadlines;
    private final Limits limits;
    private final Clock clock;

    @Inject
    AnsweringDesk(CaseActs acts, SaidOnCases said, Notices notices, Deadlines deadlines, Limits limits, Clock clock) {
        this.acts = acts;
        this.said = said;
        this.notices = notices;
        this.deadlines = deadlines;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Notes something on a case.
     *
     * @param expected the version of the case that the agent saw; empty for any
     * @throws org.memberaccounts.limit.LimitReached when the agent has written too much in a short time
     */
    @Transactional
    public CaseStep note(Access by, CaseId id, Optional<Integer> expected, ScreenedText words) {
        return acts.onOwn(by, id, expected, CaseAction.CASE_NOTED, supportCase -> {
            write(by, supportCase, SaidKind.NOTE, words);
            return acts.done(by, supportCase, CaseMoved.Move.NOTED);
        });
    }

    /**
     * Answers the person, who is told by inbox and mail that there is an answer.
     *
     * @param expected the version of the case that the agent saw; empty for any
     * @param then the side that the case waits for after it; for us, if this isn't all of the answer
     * @throws org.memberaccounts.limit.LimitReached when the agent has written too much in a short time
     */
    @Transactional
    public CaseStep answer(Access by, CaseId id, Optional<Integer> expected, ScreenedText words, WaitsFor then) {
        return acts.onOwn(by, id, expected, CaseAction.CASE_ANSWERED, supportCase -> {
            write(by, supportCase, SaidKind.ANSWER, words);
            if (then == WaitsFor.THEM) {
                supportCase.answer(clock.instant(), deadlines);
            } else {
                supportCase.waitFor(then, clock.instant(), deadlines);
            }
            notices.tell(supportCase.file().person().orElseThrow(), CaseNotices.ANSWERED, id.toString());
            return acts.done(by, supportCase, CaseMoved.Move.ANSWERED);
        });
    }

    /** Says that a case waits for the person, whom the agent has asked something, or for us again. */
    @Transactional
    public CaseStep waitFor(Access by, CaseId id, Optional<Integer> expected, WaitsFor side) {
        CaseMoved.Move move = side == WaitsFor.THEM ? CaseMoved.Move.PAUSED : CaseMoved.Move.CONTINUED;
        return acts.onOwn(by, id, expected, move.action(), supportCase -> {
            if (supportCase.waitsFor(side)) {
                return acts.done(supportCase);
            }
            supportCase.waitFor(side, clock.instant(), deadlines);
            return acts.done(by, supportCase, move);
        });
    }

    private void write(Access by, SupportCase supportCase, SaidKind kind, ScreenedText words) {
        limits.spend(by, CaseLimits.WRITE_ON_CASE);
        said.add(by, supportCase, kind, words.atMost(CaseTexts.LONGEST));
    }

    /** Returns the language in which a person is answered. */
    public Locale language(PersonId person) {
        return notices.language(person);
    }
}
