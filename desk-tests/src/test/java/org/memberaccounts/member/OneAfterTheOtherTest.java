package org.memberaccounts.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.PhoneNetwork;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.dispute.DisputeFile;
import org.memberaccounts.dispute.DisputeReason;
import org.memberaccounts.dispute.OwnDisputes;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.phone.PhoneCode;
import org.memberaccounts.phone.PhoneDesk;

/**
 * Two transactions at once that change what makes the same person official: neither fails, and in the end the person is
 * official exactly if nothing keeps them from it.
 */
@DeskTest
class OneAfterTheOtherTest {
    private static final AttributeId NAME = Given.NAME;
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");
    private static final long PATIENCE_SECONDS = 30;

    /** The things that people and agents do. */
    enum Act {
        CORRECTS_NAME,
        GIVES_ANOTHER_NUMBER,
        NAME_IS_FLAGGED,
        BIRTH_DATE_IS_FLAGGED,
        CONFIRMS_NAME,
        FLAG_ON_NAME_IS_TAKEN_BACK,
        VERIFIES_NUMBER,
        ANOTHER_VERIFIES_THE_NUMBER,
        DAYS_ARE_OVER
    }

    /** Prepares an act, which is done later. */
    private Runnable prepared(Act act) {
        return switch (act) {
            case CORRECTS_NAME -> correct(member, Map.of(NAME, "Planted Name 9941"));
            case GIVES_ANOTHER_NUMBER ->
                correct(member, Map.of(AttributeId.PHONE, Given.values().get(AttributeId.PHONE)));
            case NAME_IS_FLAGGED -> flag(NAME);
            case BIRTH_DATE_IS_FLAGGED -> flag(BIRTH_DATE);
            case CONFIRMS_NAME -> confirm();
            case FLAG_ON_NAME_IS_TAKEN_BACK -> takeBack();
            case VERIFIES_NUMBER -> proof(member);
            case ANOTHER_VERIFIES_THE_NUMBER -> proof(another);
            case DAYS_ARE_OVER -> daysAreOver();
        };
    }

    private final DisputeDesk disputes;
    private final OwnDisputes own;
    private final CaseDesk cases;
    private final CaseKinds kinds;
    private final PhoneDesk phones;
    private final PhoneNetwork network;
    private final Memberships memberships;
    private final OfficialMembers official;
    private final Given given;
    private final Records records;
    private final Typed typed;
    private final WorkDue work;
    private final MovableClock clock;
    private final Map<AttributeId, String> answers = answers();
    private final PersonId member;
    private final PersonId another;
    private final Access agent;

    OneAfterTheOtherTest(
            DisputeDesk disputes,
            OwnDisputes own,
            CaseDesk cases,
            CaseKinds kinds,
            PhoneDesk phones,
            PhoneNetwork network,
            Memberships memberships,
            OfficialMembers official,
            Given given,
            Records records,
            Typed typed,
            WorkDue work,
            MovableClock clock) {
        this.disputes = disputes;
        this.own = own;
        this.cases = cases;
        this.kinds = kinds;
        this.phones = phones;
        this.network = network;
        this.memberships = memberships;
        this.official = official;
        this.given = given;
        this.records = records;
        this.typed = typed;
        this.work = work;
        this.clock = clock;
        this.agent = given.anAgent();
        this.member = registered();
        this.another = registered();
    }

    private static Map<AttributeId, String> answers() {
        Map<AttributeId, String> all = new HashMap<>(Given.values());
        all.put(BIRTH_DATE, "1990-05-04");
        return all;
    }

    private PersonId registered() {
        Map<AttributeId, String> values = answers();
        values.put(AttributeId.PHONE, answers.get(AttributeId.PHONE));
        return given.aRegisteredMember(values);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                        List.of(Act.CORRECTS_NAME, Act.NAME_IS_FLAGGED),
                        List.of(Act.CORRECTS_NAME, Act.CONFIRMS_NAME),
                        List.of(Act.VERIFIES_NUMBER, Act.NAME_IS_FLAGGED),
                        List.of(Act.VERIFIES_NUMBER, Act.GIVES_ANOTHER_NUMBER),
                        List.of(Act.FLAG_ON_NAME_IS_TAKEN_BACK, Act.BIRTH_DATE_IS_FLAGGED),
                        List.of(Act.ANOTHER_VERIFIES_THE_NUMBER, Act.GIVES_ANOTHER_NUMBER),
                        List.of(Act.ANOTHER_VERIFIES_THE_NUMBER, Act.VERIFIES_NUMBER),
                        List.of(Act.DAYS_ARE_OVER, Act.NAME_IS_FLAGGED),
                        List.of(Act.DAYS_ARE_OVER, Act.ANOTHER_VERIFIES_THE_NUMBER))
                .flatMap(pair -> Stream.of(
                        Arguments.of(pair.getFirst(), pair.getLast()), Arguments.of(pair.getLast(), pair.getFirst())));
    }

    @BeforeEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
        clock.pass(Duration.ofMinutes(2));
    }

    /** The pairs whose first can be held open: a job has its own transaction. */
    static Stream<Arguments> held() {
        return pairs().filter(pair -> pair.get()[0] != Act.DAYS_ARE_OVER);
    }

    @ParameterizedTest
    @MethodSource("held")
    void theSecondWaitsForTheFirstToCommit(Act one, Act other) throws Exception {
        Runnable first = prepared(one);
        Runnable second = prepared(other);
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> holding = threads.submit(() -> given.committed(() -> {
                first.run();
                done.countDown();
                await(commit);
            }));
            awaitEither(done, holding);
            Future<?> waiting = threads.submit(second);
            awaitWaiting(1, waiting);
            commit.countDown();
            holding.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            waiting.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertRight();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothComeToAnEndWhenTheyHaveToWaitForAThird(Act one, Act other) throws Exception {
        Runnable first = prepared(one);
        Runnable second = prepared(other);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection third = records.asOwner();
                PreparedStatement lock = third.prepareStatement(
                        "select 1 from member.membership where person_id = ? for no key update")) {
            third.setAutoCommit(false);
            lock.setObject(1, member.value());
            lock.executeQuery();
            Future<?> earlier = threads.submit(first);
            awaitWaiting(1, earlier);
            Future<?> later = threads.submit(second);
            awaitWaiting(2, earlier, later);
            third.commit();
            earlier.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            later.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertRight();
    }

    private void assertRight() {
        for (PersonId person : List.of(member, another)) {
            assertEquals(
                    official.lacks(person).isEmpty() ? MembershipStatus.official : MembershipStatus.registered,
                    memberships.find(person).orElseThrow().status());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitEither(CountDownLatch latch, Future<?> failing) throws Exception {
        while (!latch.await(10, TimeUnit.MILLISECONDS)) {
            if (failing.isDone()) {
                failing.get();
            }
        }
    }

    /** Waits until so many of these wait for locks or are done, and looks whenever the last may have got there. */
    private void awaitWaiting(int count, Future<?>... running) throws Exception {
        while (Stream.of(running).filter(Future::isDone).count() + records.count("pg_locks where not granted")
                < count) {
            try {
                running[running.length - 1].get(20, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                // then it is looked at again
            }
        }
    }

    private Runnable correct(PersonId person, Map<AttributeId, String> values) {
        return () -> assertInstanceOf(
                Correction.Corrected.class,
                memberships.correct(
                        Given.themselves(person), person, Optional.empty(), typed.values(values), Set.of()));
    }

    private CaseFile aCase() {
        NewCase asked = new NewCase(kinds.find("service-application").orElseThrow(), Optional.empty());
        return assertInstanceOf(CaseDesk.Result.Opened.class, cases.open(agent, member, asked))
                .file();
    }

    private Runnable flag(AttributeId attribute) {
        CaseFile file = aCase();
        return () -> disputes.flag(agent, file.id(), attribute, DisputeReason.OUT_OF_DATE, words());
    }

    private static ScreenedText words() {
        return assertInstanceOf(Screened.Clean.class, Screening.lines("Planted doubt 7713", 100))
                .text();
    }

    private Runnable confirm() {
        flag(NAME).run();
        DisputeFile dispute = own.openAbout(member).getFirst();
        return () -> own.confirm(Given.themselves(member), member, dispute.id());
    }

    private Runnable takeBack() {
        flag(NAME).run();
        DisputeFile dispute = own.openAbout(member).getFirst();
        CaseFile file = aCase();
        return () -> disputes.takeBack(agent, file.id(), dispute.id(), words());
    }

    private Runnable proof(PersonId person) {
        PhoneCode code = code(person);
        return () -> phones.confirm(Given.themselves(person), person, code);
    }

    private PhoneCode code(PersonId person) {
        phones.ask(Given.themselves(person), person, Locale.ENGLISH);
        work.doAll();
        String words = network.to(answers.get(AttributeId.PHONE)).getLast().words();
        return new PhoneCode(words.replaceAll("^\\D*(\\d{6}).*$", "$1"));
    }

    /** Has the member verify the number, and somebody else after them. */
    private void contested() {
        proof(member).run();
        proof(registered()).run();
    }

    private Runnable daysAreOver() {
        contested();
        work.doAll();
        clock.pass(Duration.ofDays(7));
        return work::doAll;
    }
}
