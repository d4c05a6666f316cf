package org.memberaccounts.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Reads.refusal;
import static org.memberaccounts.desk.Reads.values;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.vault.Refusal;

/** The queue: who has a case, and how it changes hands. */
@DeskTest
class CaseQueueTest {
    private static final Duration WEEKS = Duration.ofDays(30);
    private static final Optional<Integer> ANY = Optional.empty();

    private final CaseQueue queue;
    private final HandingDesk hands;
    private final ClosingDesk closing;
    private final ClosedCases closed;
    private final OwnCases own;
    private final CaseKinds kinds;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final MovableClock clock;
    private final Access agent;
    private final PersonId member;

    CaseQueueTest(
            CaseQueue queue,
            HandingDesk hands,
            ClosingDesk closing,
            ClosedCases closed,
            OwnCases own,
            CaseKinds kinds,
            Reads reads,
            Given given,
            Records records,
            MovableClock clock) {
        this.queue = queue;
        this.hands = hands;
        this.closing = closing;
        this.closed = closed;
        this.own = own;
        this.kinds = kinds;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.clock = clock;
        this.agent = atWork(given.anAgent());
        this.member = given.aMember();
    }

    @BeforeEach
    void nothingElseIsOpen() {
        records.change("update member.support_case set closed_at = now() where closed_at is null");
    }

    @Test
    void whatAMemberWritesIsNobodysUntilAnAgentTakesItAndReadsOnIt() {
        CaseFile file = asked(member);
        assertEquals(List.of(file), at(CasePlace.NOBODYS, agent));
        assertEquals(List.of(), at(CasePlace.MINE, agent));
        assertEquals(Refusal.CASE_NOT_YOURS, refusal(reads.readOnCase(agent, member, SERVICE, NAME, file.id())));
        CaseFile taken = done(hands.take(agent, file.id()));
        assertTrue(taken.isHandledBy(number(agent)));
        assertEquals(Logged.done("case.taken"), records.about(member).getLast());
        assertEquals(List.of(), at(CasePlace.NOBODYS, agent));
        assertEquals(List.of(taken), at(CasePlace.MINE, agent));
        assertEquals(
                Map.of(NAME, "Planted Name 8842"), values(reads.readOnCase(agent, member, SERVICE, NAME, file.id())));
    }

    @Test
    void whoComesSecondIsToldWhoHasIt() {
        CaseFile file = asked(member);
        done(hands.take(agent, file.id()));
        CaseFile seen = assertInstanceOf(CaseStep.TakenAlready.class, hands.take(given.anAgent(), file.id()))
                .file();
        assertEquals(Optional.of(number(agent)), seen.handler());
        int entries = records.about(member).size();
        done(hands.take(agent, file.id()));
        assertEquals(entries, records.about(member).size(), "who has it takes it again, and nothing happens");
    }

    @Test
    void ofTenAgentsWhoTakeAHundredCasesAtOnceEachGetsOthers() throws Exception {
        List<CaseId> waiting =
                Stream.generate(() -> asked(given.aMember()).id()).limit(100).toList();
        List<Access> ten = Stream.generate(given::anAgent).limit(10).toList();
        List<Callable<List<CaseId>>> work = new ArrayList<>();
        for (int i = 0; i < ten.size(); i++) {
            Access one = ten.get(i);
            work.add(i % 2 == 0 ? () -> takeEach(one, waiting) : () -> takeNexts(one));
        }
        Set<CaseId> gotten = new HashSet<>();
        int count = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(ten.size())) {
            for (Future<List<CaseId>> one : threads.invokeAll(work)) {
                gotten.addAll(one.get());
                count += one.get().size();
            }
        }
        assertEquals(100, count, "each was taken once");
        assertEquals(Set.copyOf(waiting), gotten);
        assertEquals(
                "100",
                records.rows(
                                "select count(*) from audit.entry where action = 'case.taken' and outcome = 'done'"
                                        + " and ref_id = any(?)",
                                (Object) ids(waiting))
                        .getFirst()
                        .getFirst());
    }

    /** Tries every case there is, as people do who all look at the same list. */
    private List<CaseId> takeEach(Access one, List<CaseId> waiting) {
        return waiting.stream()
                .limit(55)
                .filter(id -> hands.take(one, id) instanceof CaseStep.Done)
                .toList();
    }

    private List<CaseId> takeNexts(Access one) {
        List<CaseId> mine = new ArrayList<>();
        Optional<CaseFile> next = hands.takeNext(one);
        while (next.isPresent()) {
            mine.add(next.get().id());
            next = mine.size() < 55 ? hands.takeNext(one) : Optional.empty();
        }
        return mine;
    }

    private static String[] ids(List<CaseId> cases) {
        return cases.stream().map(CaseId::toString).toArray(String[]::new);
    }

    @Test
    void theMostUrgentIsTakenFirst() {
        CaseFile later = asked(member, "service-application");
        CaseFile sooner = asked(member, "service-question");
        assertTrue(sooner.standing()
                .dueOn()
                .orElseThrow()
                .isBefore(later.standing().dueOn().orElseThrow()));
        assertEquals(List.of(sooner, later), at(CasePlace.ALL, agent));
        assertEquals(sooner.id(), hands.takeNext(agent).orElseThrow().id());
        assertEquals(later.id(), hands.takeNext(agent).orElseThrow().id());
        assertEquals(Optional.empty(), hands.takeNext(agent));
    }

    @Test
    void nobodyTakesACaseAboutThemselves() {
        IdentityId identity = new IdentityId(UUID.randomUUID().toString());
        PersonId themselves = given.aMember(identity);
        Access employee = given.staff(identity, StaffRole.SUPPORT);
        CaseFile file = asked(themselves);
        assertEquals(
                Refusal.OWN_RECORD,
                assertInstanceOf(CaseStep.NotAllowed.class, hands.take(employee, file.id()))
                        .why());
        assertEquals(
                Logged.refused("case.taken", "own-record"),
                records.about(themselves).getLast());
        assertEquals(Optional.empty(), hands.takeNext(employee));
        done(hands.take(agent, file.id()));
        assertInstanceOf(
                CaseStep.UnknownAgent.class,
                hands.handOver(agent, file.id(), ANY, number(atWork(employee)), reason("You know this best.")));
    }

    @Test
    void onlyTheServiceCentreSeesTheQueueAndTakes() {
        CaseFile file = asked(member);
        for (Access other : List.of(given.anOfficer(), given.anAuditor(), Given.themselves(member))) {
            assertEquals(List.of(), at(CasePlace.ALL, other));
            assertEquals(Map.of(), queue.counts(other));
            assertEquals(Optional.empty(), queue.find(other, file.id()));
            assertEquals(
                    Logged.refused("case.looked-at", "role-missing"),
                    records.about(member).getLast());
            assertInstanceOf(CaseStep.NotAllowed.class, hands.take(other, file.id()));
            assertEquals(
                    Logged.refused("case.taken", "role-missing"),
                    records.about(member).getLast());
        }
        assertEquals(List.of(file), at(CasePlace.ALL, given.aLead()));
    }

    @Test
    void aCaseIsHandedOverWithAReasonThatThePersonCanRead() {
        CaseFile file = done(hands.take(agent, asked(member).id()));
        Access colleague = atWork(given.anAgent());
        CaseFile given = done(hands.handOver(
                agent, file.id(), version(file), number(colleague), reason("My shift is over, please call.")));
        assertEquals(Optional.of(number(colleague)), given.handler());
        assertEquals(
                List.of(List.of("colleague", Integer.toString(number(colleague)))),
                records.rows(
                        "select object_kind, object_id from audit.entry where action = 'case.handed-over' and ref_id"
                                + " = ?",
                        file.id().toString()));
        assertEquals(Refusal.CASE_NOT_YOURS, refusal(reads.readOnCase(agent, member, SERVICE, NAME, file.id())));
        assertFalse(reads.readOnCase(colleague, member, SERVICE, NAME, file.id())
                .toString()
                .isEmpty());
        Said reason = own.said(member, file.id(), Optional.empty()).items().getFirst();
        assertEquals(SaidKind.HAND_OVER, reason.kind());
        assertEquals(Optional.of(number(agent)), reason.staff());
        assertInstanceOf(
                CaseStep.UnknownAgent.class,
                hands.handOver(colleague, file.id(), ANY, 999_999, reason("To somebody who isn't there.")));
    }

    @Test
    void aCaseThatIsPutBackIsReadByNobody() {
        CaseFile file = done(hands.take(agent, asked(member).id()));
        CaseFile back = done(hands.putBack(agent, file.id(), version(file), reason("I am not the right one.")));
        assertEquals(Optional.empty(), back.handler());
        assertEquals(Logged.done("case.put-back"), records.about(member).getLast());
        assertEquals(Refusal.CASE_NOT_YOURS, refusal(reads.readOnCase(agent, member, SERVICE, NAME, file.id())));
        assertInstanceOf(CaseStep.NotAllowed.class, hands.putBack(agent, file.id(), ANY, reason("Once more.")));
    }

    @Test
    void theHeadGivesAnybodysCaseToAnybodyButDoesNotWorkOnIt() {
        CaseFile file = done(hands.take(agent, asked(member).id()));
        Access head = given.aLead();
        Access colleague = atWork(given.anAgent());
        CaseFile given = done(hands.handOver(head, file.id(), ANY, number(colleague), reason("She is on holiday.")));
        assertEquals(Optional.of(number(colleague)), given.handler());
        assertInstanceOf(CaseStep.NotAllowed.class, hands.take(head, file.id()));
    }

    @Test
    void onlyALateCaseOrThatOfSomebodyWhoLeftIsTakenOverFromAColleague() {
        CaseFile file = done(hands.take(agent, asked(member).id()));
        Access colleague = atWork(given.anAgent());
        assertInstanceOf(CaseStep.NotNow.class, hands.cover(colleague, file.id(), reason("I like this one.")));
        assertEquals(List.of(), at(CasePlace.LATE, colleague));
        clock.pass(WEEKS);
        assertEquals(List.of(file), at(CasePlace.LATE, colleague));
        assertTrue(queue.isLate(file));
        CaseFile covered = done(hands.cover(colleague, file.id(), reason("She is ill, and it is late.")));
        assertEquals(Optional.of(number(colleague)), covered.handler());
        assertEquals(Logged.done("case.covered"), records.about(member).getLast());
        assertEquals(
                SaidKind.COVER,
                own.said(member, file.id(), Optional.empty()).items().getFirst().kind());
        CaseFile ofSomebodyWhoLeft =
                done(hands.take(given.anAgent(), asked(member).id()));
        done(hands.cover(colleague, ofSomebodyWhoLeft.id(), reason("He works elsewhere now.")));
    }

    @Test
    void theQueueIsListedByPagesEachCaseOnceAndCounted() {
        List<CaseId> all = Stream.generate(() -> asked(given.aMember()).id())
                .limit(Page.LENGTH + 3L)
                .toList();
        hands.take(agent, all.getFirst());
        Page<CaseFile, Cursor> first = queue.at(agent, CasePlace.ALL, Optional.empty());
        Page<CaseFile, Cursor> second = queue.at(agent, CasePlace.ALL, first.next());
        assertEquals(
                all,
                Stream.concat(first.items().stream(), second.items().stream())
                        .map(CaseFile::id)
                        .toList());
        assertEquals(Optional.empty(), second.next());
        Map<CasePlace, Integer> counts = queue.counts(agent);
        assertEquals(all.size(), counts.get(CasePlace.ALL));
        assertEquals(1, counts.get(CasePlace.MINE));
        assertEquals(all.size() - 1, counts.get(CasePlace.NOBODYS));
        assertEquals(0, counts.get(CasePlace.LATE));
        assertEquals(all.size(), counts.get(CasePlace.FOR_US));
        assertEquals(0, counts.get(CasePlace.FOR_THEM));
    }

    @Test
    void aClosedCaseIsFoundByNumberPersonAndDay() {
        CaseFile file = done(hands.take(agent, asked(member).id()));
        CaseFile shut = done(closing.close(agent, file.id(), version(file), new Closing(CaseOutcome.NO_REPLY)));
        assertEquals(Optional.of(CaseOutcome.NO_REPLY), shut.standing().outcome());
        Access other = given.anAgent();
        assertEquals(List.of(), at(CasePlace.ALL, other));
        assertEquals(Optional.of(shut), closed.numbered(other, new ReferenceNumber(file.number())));
        assertEquals(
                List.of(shut), closed.about(other, member, Optional.empty()).items());
        LocalDate day = LocalDate.ofInstant(shut.closedAt().orElseThrow(), ZoneId.of("Asia/Shanghai"));
        assertTrue(closed.closed(other, day, day, Optional.empty()).items().contains(shut));
        assertFalse(closed.closed(other, day.minusDays(9), day.minusDays(1), Optional.empty())
                .items()
                .contains(shut));
        assertEquals(Optional.empty(), closed.numbered(given.anOfficer(), new ReferenceNumber(file.number())));
        assertEquals(
                List.of(),
                closed.about(given.anAuditor(), member, Optional.empty()).items());
    }

    @Test
    void aPageOfTenThousandCasesIsReadFromAnIndexInItsOrder() {
        asked(member);
        records.change("insert into member.support_case (id, number, person_id, kind, purpose, handler, opened_at,"
                + " waits_for, answer_within, clock_from, answered, due_on, said, version)"
                + " select gen_random_uuid(), 'many-' || n, person_id, kind, purpose,"
                + " case when n % 3 = 0 then null else " + number(agent) + " end, opened_at,"
                + " case when n % 4 = 0 then 'them' else 'us' end, 5, clock_from, false,"
                + " due_on + (n % 40), 1, 0"
                + " from generate_series(1, 10000) n, (select * from member.support_case where closed_at is null) one");
        records.change("analyze member.support_case");
        String plan = records.rows("explain select * from member.support_case where closed_at is null"
                        + " and handler is null and due_on >= '2026-01-01'"
                        + " and (due_on > '2026-01-01' or id > '00000000-0000-0000-0000-000000000000')"
                        + " order by due_on, id limit 51")
                .toString();
        assertTrue(plan.contains("Index Scan using support_case_") && !plan.contains("Sort"), plan);
    }

    private CaseFile asked(PersonId person) {
        return asked(person, "service-question");
    }

    private CaseFile asked(PersonId person, String kind) {
        return assertInstanceOf(
                        OwnCases.Result.Asked.class,
                        own.ask(
                                Given.themselves(person),
                                person,
                                kinds.find(kind).orElseThrow(),
                                Typed.text("When does the workshop open?")))
                .file();
    }

    private List<CaseFile> at(CasePlace place, Access by) {
        return queue.at(by, place, Optional.empty()).items();
    }

    private static CaseFile done(CaseStep step) {
        return assertInstanceOf(CaseStep.Done.class, step).file();
    }

    private static Optional<Integer> version(CaseFile file) {
        return Optional.of(file.standing().version());
    }

    private static ScreenedText reason(String typed) {
        return assertInstanceOf(Screened.Clean.class, Screening.lines(typed, CaseTexts.LONGEST_REASON))
                .text();
    }

    private static int number(Access by) {
        return ((Actor.Staff) by.actor()).number();
    }

    /** Lets Keycloak have said that they are an agent. */
    private Access atWork(Access by) {
        records.change("insert into member.grantee (kind, id, state, grants, changed_at) select 'user', identity,"
                + " 'enabled', 'support', now() from member.staff where number = " + number(by)
                + " on conflict do nothing");
        return by;
    }
}
