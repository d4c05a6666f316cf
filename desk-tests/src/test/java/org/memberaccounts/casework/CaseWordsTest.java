package org.memberaccounts.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.SERVICE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.deadline.Ruler;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.limit.LimitReached;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** What is written on a case, by both sides, and the clock that it moves. */
@DeskTest
class CaseWordsTest {
    private static final String ASKED = "Planted question 4471";
    private static final String ANSWERED = "Planted answer 9902";
    private static final Optional<Integer> ANY = Optional.empty();
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final CaseDesk desk;
    private final CaseQueue queue;
    private final HandingDesk hands;
    private final AnsweringDesk answers;
    private final ClosingDesk closing;
    private final OwnCases own;
    private final CaseKinds kinds;
    private final UntieCases erasure;
    private final Door door;
    private final Given given;
    private final Records records;
    private final MovableClock clock;
    private final Access agent;
    private final PersonId member;
    private final Access themselves;

    CaseWordsTest(
            CaseDesk desk,
            CaseQueue queue,
            HandingDesk hands,
            AnsweringDesk answers,
            ClosingDesk closing,
            OwnCases own,
            CaseKinds kinds,
            UntieCases erasure,
            Door door,
            Given given,
            Records records,
            MovableClock clock) {
        this.desk = desk;
        this.queue = queue;
        this.hands = hands;
        this.answers = answers;
        this.closing = closing;
        this.own = own;
        this.kinds = kinds;
        this.erasure = erasure;
        this.door = door;
        this.given = given;
        this.records = records;
        this.clock = clock;
        this.agent = given.anAgent();
        this.member = given.aMember();
        this.themselves = Given.themselves(member);
    }

    @Test
    void bothSidesReadWhatIsWrittenAndNobodyElseDoes() {
        CaseFile file = taken();
        CaseFile answered = done(answers.answer(agent, file.id(), version(file), Typed.text(ANSWERED), WaitsFor.THEM));
        List<Said> said = own.said(member, file.id(), Optional.empty()).items();
        assertEquals(
                List.of(SaidKind.ANSWER, SaidKind.MESSAGE),
                said.stream().map(Said::kind).toList());
        assertEquals(said, queue.said(agent, file.id(), Optional.empty()).items());
        Set<TextId> texts = said.stream().map(Said::words).collect(Collectors.toSet());
        Map<TextId, String> words =
                Map.of(said.getFirst().words(), ANSWERED, said.getLast().words(), ASKED);
        assertEquals(words, texts(themselves, PurposeId.SELF_ACCESS, texts, Optional.empty()));
        assertEquals(words, texts(agent, SERVICE, texts, Optional.of(file)));
        CaseFile another = opened();
        assertEquals(
                Refusal.ATTRIBUTE_NOT_FOR_PURPOSE,
                assertInstanceOf(Answer.Refused.class, disclose(agent, SERVICE, texts, Optional.of(another)))
                        .reason(),
                "on another case about the same person");
        assertInstanceOf(Answer.Refused.class, disclose(given.anAgent(), SERVICE, texts, Optional.of(file)));
        String rows = records.rows("select c::text, s::text from member.support_case c join member.case_said s on"
                        + " s.case_id = c.id")
                .toString();
        assertFalse(rows.contains(ASKED) || rows.contains(ANSWERED), "nothing of it in plain");
        assertEquals(WaitsFor.THEM, answered.standing().waitsFor());
    }

    @Test
    void ofAnAnswerThePersonIsToldByInboxAndMailWithoutItsWords() {
        CaseFile file = taken();
        done(answers.answer(agent, file.id(), version(file), Typed.text(ANSWERED), WaitsFor.THEM));
        assertEquals(
                List.of(List.of("1", "1")),
                records.rows(
                        "select (select count(*) from member.inbox_entry e where e.person_id = n.person_id and"
                                + " e.kind = n.kind), (select count(*) from member.notice_delivery d where"
                                + " d.person_id = n.person_id and d.notice_id = n.id)"
                                + " from member.notice n where n.kind = 'case-answered' and n.person_id = ?",
                        member.value()));
        assertEquals(Logged.done("case.answered"), records.about(member).getLast());
    }

    @Test
    void theSecondOfTwoAnswersAtOnceIsNotSentAndItsAgentSeesTheFirst() throws Exception {
        CaseFile file = taken();
        Callable<CaseStep> answer =
                () -> answers.answer(agent, file.id(), version(file), Typed.text(ANSWERED), WaitsFor.THEM);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<CaseStep> steps = threads.invokeAll(List.of(answer, answer)).stream()
                    .map(CaseWordsTest::get)
                    .toList();
            assertEquals(
                    1, steps.stream().filter(CaseStep.Done.class::isInstance).count());
            CaseStep.ChangedMeanwhile second = steps.stream()
                    .filter(CaseStep.ChangedMeanwhile.class::isInstance)
                    .map(CaseStep.ChangedMeanwhile.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertEquals(2, second.file().standing().said());
        }
        assertEquals(2, queue.said(agent, file.id(), Optional.empty()).items().size());
    }

    private static CaseStep get(Future<CaseStep> step) {
        try {
            return step.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoHasNotTheCaseWritesNothingOnIt() {
        CaseFile file = taken();
        Access colleague = given.anAgent();
        for (CaseStep step : List.of(
                answers.note(colleague, file.id(), ANY, Typed.text("Planted")),
                answers.answer(colleague, file.id(), ANY, Typed.text("Planted"), WaitsFor.US),
                answers.waitFor(colleague, file.id(), ANY, WaitsFor.THEM),
                closing.close(colleague, file.id(), ANY, new Closing(CaseOutcome.SOLVED)))) {
            assertEquals(
                    Refusal.CASE_NOT_YOURS,
                    assertInstanceOf(CaseStep.NotAllowed.class, step).why());
        }
        assertEquals(
                List.of("case.noted", "case.answered", "case.paused", "case.closed"),
                records.about(member).stream()
                        .filter(entry -> entry.outcome().equals("refused"))
                        .map(Logged::action)
                        .toList());
        PersonId stranger = given.aMember();
        assertInstanceOf(
                OwnCases.Result.UnknownCase.class,
                own.write(Given.themselves(stranger), stranger, file.id(), ANY, Typed.text("Planted")));
        assertInstanceOf(
                OwnCases.Result.NotAllowed.class,
                own.write(Given.themselves(stranger), member, file.id(), ANY, Typed.text("Planted")));
        assertEquals(Optional.empty(), own.find(stranger, file.id()));
        assertTrue(own.said(stranger, file.id(), Optional.empty()).items().isEmpty());
    }

    @Test
    void theClockStandsStillWhileWeWaitForThePersonAndGoesOnWhenTheyWrite() {
        CaseFile file = taken();
        LocalDate due = file.standing().dueOn().orElseThrow();
        CaseFile waiting = done(answers.waitFor(agent, file.id(), version(file), WaitsFor.THEM));
        assertEquals(Optional.empty(), waiting.standing().dueOn());
        clock.pass(A_WEEK);
        assertFalse(queue.isLate(queue.find(agent, file.id()).orElseThrow()));
        CaseFile on = written(file);
        assertEquals(WaitsFor.US, on.standing().waitsFor());
        LocalDate later = on.standing().dueOn().orElseThrow();
        assertFalse(later.isBefore(due.plusDays(7)), "the week didn't count: " + due + ", " + later);
        assertTrue(queue.ruler(file.id()).orElseThrow().count(Ruler.Cell.PAUSED) >= 4);
    }

    @Test
    void afterAnAnswerTheNextWordsHaveAWholePeriodAgain() {
        CaseFile file = taken();
        clock.pass(A_WEEK);
        assertTrue(queue.isLate(file), "nobody answered in a week");
        CaseFile answered = done(answers.answer(agent, file.id(), ANY, Typed.text(ANSWERED), WaitsFor.THEM));
        assertFalse(queue.isLate(answered));
        CaseFile on = written(file);
        assertFalse(queue.isLate(on));
        assertEquals(2, queue.ruler(file.id()).orElseThrow().cells().size(), "two working days, none used");
    }

    @Test
    void anAnswerThatIsNotAllOfItLetsTheClockRun() {
        CaseFile file = taken();
        CaseFile on = done(answers.answer(agent, file.id(), version(file), Typed.text(ANSWERED), WaitsFor.US));
        assertEquals(file.standing().dueOn(), on.standing().dueOn());
        assertEquals(WaitsFor.US, on.standing().waitsFor());
    }

    @Test
    void aCaseIsClosedWithANextStepAndOpenAgainWhenThePersonWrites() {
        CaseFile file = taken();
        Closing end = new Closing(CaseOutcome.SOLVED, Optional.of(Typed.text("It comes on Monday.")), Optional.empty());
        CaseFile shut = done(closing.close(agent, file.id(), version(file), end));
        assertEquals(
                SaidKind.NEXT_STEP,
                own.said(member, file.id(), Optional.empty()).items().getFirst().kind());
        assertInstanceOf(
                CaseStep.NotNow.class, answers.note(agent, file.id(), ANY, Typed.text("Too late for a note.")));
        CaseFile open = written(shut);
        assertTrue(open.isOpen());
        assertEquals(Optional.empty(), open.handler(), "any agent can take it");
        assertEquals(Optional.empty(), open.standing().outcome());
        assertEquals(Logged.done("case.reopened"), records.about(member).getLast());
    }

    @Test
    void anAgentReopensAClosedCaseAndHasIt() {
        CaseFile file = taken();
        done(closing.close(agent, file.id(), ANY, new Closing(CaseOutcome.NO_REPLY)));
        Access another = given.anAgent();
        CaseFile open = done(closing.reopen(another, file.id(), ANY));
        assertTrue(open.isOpen());
        assertEquals(
                List.of(open),
                desk.openCasesOf((Actor.Staff) another.actor(), Optional.empty())
                        .items());
        assertInstanceOf(CaseStep.NotNow.class, closing.reopen(another, file.id(), ANY), "it is open");
        assertInstanceOf(CaseStep.NotAllowed.class, closing.reopen(given.anOfficer(), file.id(), ANY));
    }

    @Test
    void aDuplicateLeadsToTheOtherCaseOfTheSamePerson() {
        CaseFile first = taken();
        CaseFile second = opened();
        CaseFile ofAnother = assertInstanceOf(
                        CaseDesk.Result.Opened.class,
                        desk.open(agent, given.aMember(), new NewCase(kind("service-question"), Optional.empty())))
                .file();
        for (Optional<String> wrong :
                List.of(Optional.of(second.number()), Optional.of(ofAnother.number()), Optional.<String>empty())) {
            assertInstanceOf(
                    CaseStep.UnknownOriginal.class, closing.close(agent, second.id(), ANY, duplicateOf(wrong)));
        }
        CaseFile shut = done(closing.close(agent, second.id(), ANY, duplicateOf(Optional.of(first.number()))));
        assertEquals(Optional.of(first.id()), shut.standing().duplicateOf());
        assertInstanceOf(
                CaseStep.UnknownOriginal.class,
                closing.close(agent, first.id(), ANY, duplicateOf(Optional.of(second.number()))),
                "not in a circle");
    }

    private static Closing duplicateOf(Optional<String> number) {
        return new Closing(CaseOutcome.DUPLICATE, Optional.empty(), number.map(ReferenceNumber::new));
    }

    @Test
    void membersOpenOnlyTheKindsThatAreForThemAndNotWithoutEnd() {
        assertInstanceOf(
                OwnCases.Result.NotForMembers.class,
                own.ask(themselves, member, kind("legal-request"), Typed.text(ASKED)));
        assertInstanceOf(
                OwnCases.Result.NotAllowed.class, own.ask(agent, member, kind("service-question"), Typed.text(ASKED)));
        assertEquals(
                Logged.refused("case.asked", "not-yours"), records.about(member).getLast());
        assertThrows(LimitReached.class, () -> {
            for (int i = 0; i < 30; i++) {
                own.ask(themselves, member, kind("service-question"), Typed.text(ASKED));
            }
        });
    }

    @Test
    void anErasureLeavesTheCaseWithoutWordsAndWithoutThePerson() {
        CaseFile file = taken();
        done(answers.note(agent, file.id(), ANY, Typed.text("Planted note")));
        given.committed(() -> {
            erasure.erase(member);
        });
        assertEquals(
                List.of(List.of("0")),
                records.rows("select count(*) from member.case_said where person_id = ?", member.value()));
        CaseFile left = queue.find(agent, file.id()).orElseThrow();
        assertEquals(Optional.empty(), left.person());
        assertFalse(left.isOpen());
        assertInstanceOf(CaseStep.NotNow.class, closing.reopen(agent, file.id(), ANY));
        assertTrue(queue.said(agent, file.id(), Optional.empty()).items().isEmpty());
    }

    private CaseFile taken() {
        CaseFile file = assertInstanceOf(
                        OwnCases.Result.Asked.class,
                        own.ask(themselves, member, kind("service-question"), Typed.text(ASKED)))
                .file();
        return done(hands.take(agent, file.id()));
    }

    private CaseFile opened() {
        return assertInstanceOf(
                        CaseDesk.Result.Opened.class,
                        desk.open(agent, member, new NewCase(kind("service-question"), Optional.empty())))
                .file();
    }

    private CaseFile written(CaseFile file) {
        return assertInstanceOf(
                        OwnCases.Result.Written.class,
                        own.write(themselves, member, file.id(), ANY, Typed.text("One more thing.")))
                .file();
    }

    private Map<TextId, String> texts(Access by, PurposeId purpose, Set<TextId> texts, Optional<CaseFile> on) {
        return assertInstanceOf(Answer.Disclosed.class, disclose(by, purpose, texts, on))
                .values()
                .takeTexts();
    }

    private Answer disclose(Access by, PurposeId purpose, Set<TextId> texts, Optional<CaseFile> on) {
        return door.disclose(new Disclosure(
                by, member, purpose, Set.of(), texts, on.map(file -> file.id().value())));
    }

    private CaseKind kind(String id) {
        return kinds.find(id).orElseThrow();
    }

    private static CaseFile done(CaseStep step) {
        return assertInstanceOf(CaseStep.Done.class, step).file();
    }

    private static Optional<Integer> version(CaseFile file) {
        return Optional.of(file.standing().version());
    }
}
