package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.person.PersonId;

/** Requests of a kind that only this test knows, kept beside those for deletion. */
@DeskTest
class RequestMovesTest {
    private static final State RECEIVED = State.owing("received");
    private static final State IN_PREPARATION = State.owing("in-preparation");
    private static final State HANDED_OVER = State.answered("handed-over");
    private static final State SUPERSEDED = State.abandoned("superseded");
    private static final Act HANDING_OVER = new Act("handed-over");
    private static final Party AGENT = new Party.Officer("agent", StaffRole.SUPPORT);
    private static final Workflow COPY = new Workflow(
            "copy",
            List.of(RECEIVED, IN_PREPARATION, HANDED_OVER, SUPERSEDED),
            List.of(
                    Transition.beginning(RECEIVED, Party.PERSON),
                    Transition.of(Act.TAKEN_UP, List.of(RECEIVED), IN_PREPARATION, AGENT),
                    Transition.of(HANDING_OVER, List.of(IN_PREPARATION), HANDED_OVER, AGENT)
                            .afterFreshSignIn(),
                    Transition.of(Act.OVERTAKEN, List.of(RECEIVED, IN_PREPARATION), SUPERSEDED, Party.SYSTEM)));

    private final RequestMoves moves;
    private final RequestDesk requests;
    private final DeletionDesk deletions;
    private final Given given;
    private final Records records;
    private final Clock clock;
    private final PersonId member;
    private final Access agent;

    RequestMovesTest(
            RequestMoves moves,
            RequestDesk requests,
            DeletionDesk deletions,
            Given given,
            Records records,
            Clock clock) {
        this.moves = moves;
        this.requests = requests;
        this.deletions = deletions;
        this.given = given;
        this.records = records;
        this.clock = clock;
        this.member = given.aMember();
        this.agent = given.anAgent();
        records.letBeRecorded(RequestAction.of(COPY));
    }

    @Test
    void aPersonHasOneOpenRequestOfAKindAndOfEachKindOne() {
        RequestFile first = begun();
        assertEquals(
                first.id(),
                assertInstanceOf(Beginning.OpenAlready.class, begin(Given.themselves(member)))
                        .file()
                        .id());
        assertInstanceOf(
                DeletionDesk.Asking.Asked.class,
                deletions.ask(
                        Given.themselves(member), member, fresh(), DeletionGround.NO_LONGER_WANTED, Locale.ENGLISH));
        handOver(first.id());
        assertInstanceOf(Beginning.Begun.class, begin(Given.themselves(member)));
        assertEquals(2, requests.of(COPY, member, Optional.empty()).items().size());
        assertEquals(
                1,
                requests.of(DeletionWorkflow.DEFINITION, member, Optional.empty())
                        .items()
                        .size());
    }

    @Test
    void theDatabaseTakesNoSecondOpenOneEither() {
        RequestFile open = begun();
        String another =
                "insert into member.request (id, number, kind, person_id, language, state, open, asked_at, version)"
                        + " values ('" + UUID.randomUUID() + "', '" + UUID.randomUUID() + "', '%s', '" + member.value()
                        + "', 'en', 'received', true, now(), 0)";
        assertThrows(IllegalStateException.class, () -> records.change(another.formatted("copy")));
        records.change(another.formatted("another-kind"));
        assertEquals(RECEIVED, requests.find(COPY, open.id()).orElseThrow().state());
    }

    @Test
    void aMoveIsMadeOnceAndIsOnRecordWithWhoMadeIt() {
        RequestId id = begun().id();
        assertInstanceOf(Moving.Moved.class, move(agent, id, Act.TAKEN_UP, Duration.ZERO));
        assertInstanceOf(Moving.NotNow.class, move(agent, id, Act.TAKEN_UP, Duration.ZERO));
        assertInstanceOf(Moving.SignInAgain.class, move(agent, id, HANDING_OVER, LastSignIn.FRESH.plusSeconds(1)));
        assertInstanceOf(Moving.NotAllowed.class, move(given.anOfficer(), id, HANDING_OVER, Duration.ZERO));
        assertEquals(
                List.of("taken-up"),
                requests.find(COPY, id).orElseThrow().moves().stream()
                        .skip(1)
                        .map(move -> move.act().code())
                        .toList());
        assertEquals(
                List.of(
                        Logged.done("copy-request.asked"),
                        Logged.done("copy-request.taken-up"),
                        Logged.refused("copy-request.handed-over", "fresh-sign-in-needed"),
                        Logged.refused("copy-request.handed-over", "not-allowed")),
                records.about(member));
        assertEquals(
                1,
                records.count("audit.entry where action = 'copy-request.taken-up' and ref_id = '" + id
                        + "' and actor_role = 'support'"));
    }

    @Test
    void oneOfAnotherKindIsUnknownHere() {
        RequestId id = begun().id();
        assertEquals(Optional.empty(), requests.find(DeletionWorkflow.DEFINITION, id));
        assertInstanceOf(
                Moving.UnknownRequest.class,
                moves.move(given.anOfficer(), fresh(), DeletionWorkflow.DEFINITION, id, Act.TAKEN_UP));
        assertEquals(Optional.empty(), moves.follow(Given.aJob(), DeletionWorkflow.DEFINITION, id, Act.OVERTAKEN));
    }

    @Test
    void whatWaitsForItsAnswerIsCountedAndWhatWasCalledOffBeforeIsNot(AnswersDue due) {
        long before = due.ofTheYear().all();
        var asked = assertInstanceOf(
                DeletionDesk.Asking.Asked.class,
                deletions.ask(
                        Given.themselves(member), member, fresh(), DeletionGround.NO_LONGER_WANTED, Locale.ENGLISH));
        assertEquals(before + 1, due.ofTheYear().all());
        deletions.callOff(Given.themselves(member), asked.file().request().id());
        assertEquals(before, due.ofTheYear().all());
        assertEquals(0, due.ofTheYear().late());
    }

    @Test
    void nobodyAsksForSomebodyElse() {
        assertInstanceOf(Beginning.NotAllowed.class, begin(Given.themselves(given.aMember())));
        assertEquals(List.of(), requests.of(COPY, member, Optional.empty()).items());
    }

    private Beginning begin(Access by) {
        return moves.begin(by, member, fresh(), COPY, Locale.ENGLISH);
    }

    private RequestFile begun() {
        return assertInstanceOf(Beginning.Begun.class, begin(Given.themselves(member)))
                .file();
    }

    private void handOver(RequestId id) {
        assertInstanceOf(Moving.Moved.class, move(agent, id, Act.TAKEN_UP, Duration.ZERO));
        assertInstanceOf(Moving.Moved.class, move(agent, id, HANDING_OVER, Duration.ZERO));
    }

    private Moving move(Access by, RequestId id, Act act, Duration sinceSignIn) {
        return moves.move(by, new LastSignIn(Optional.of(clock.instant().minus(sinceSignIn))), COPY, id, act);
    }

    private LastSignIn fresh() {
        return new LastSignIn(Optional.of(clock.instant()));
    }
}
