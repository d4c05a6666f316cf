package org.memberaccounts.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.PREFERENCES;
import static org.memberaccounts.desk.Given.SERVICE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.consent.ConsentRegister.Result;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

@DeskTest
class ConsentRegisterTest {
    /** The number of decisions at once: few enough that none waits so long for the others that it gives up. */
    private static final int AT_ONCE = 4;

    private final ConsentRegister register;
    private final Records records;
    private final PersonId member;

    ConsentRegisterTest(ConsentRegister register, Given given, Records records) {
        this.register = register;
        this.records = records;
        this.member = given.aMember();
    }

    @Test
    void aYesStandsAtOnceWithItsReceiptAndItsEntry() {
        Decided decided = recorded(say(true));
        assertTrue(decided.given());
        assertEquals(Optional.of(decided), register.find(member, decided.id()));
        assertEquals(Logged.done("consent.given"), records.about(member).getLast());
        assertTrue(decided.receipt().contains("consent_given"));
    }

    @Test
    void aReceiptLeadsToNobody() {
        assertFalse(recorded(say(true)).receipt().contains(member.toString()));
    }

    @Test
    void aNoAfterAYesTakesItBackAndAFirstNoDoesNot() {
        say(false);
        assertEquals(Logged.done("consent.refused"), records.about(member).getLast());
        say(true);
        String receipt = recorded(say(false)).receipt();
        assertEquals(Logged.done("consent.withdrawn"), records.about(member).getLast());
        assertTrue(receipt.contains("consent_withdrawn"));
    }

    @Test
    void sayingTheSameAgainAddsNothing() {
        Decided first = recorded(say(true));
        int entries = records.about(member).size();
        assertEquals(first, assertInstanceOf(Result.Unchanged.class, say(true)).decision());
        assertEquals(entries, records.about(member).size());
        assertEquals(List.of(first), history(member));
    }

    @Test
    void aPurposeThatRestsOnTheContractAsksForNothing() {
        assertInstanceOf(
                Result.NotAsked.class,
                register.decide(Given.themselves(member), member, SERVICE, false, Locale.ENGLISH));
    }

    @Test
    void everyDecisionIsKeptTheNewestFirstAndEachPersonHasTheirOwn(Given given) {
        PersonId other = given.aMember();
        say(true);
        say(false);
        assertEquals(
                List.of(false, true),
                history(member).stream().map(Decided::given).toList());
        assertEquals(List.of(), history(other));
        assertEquals(
                Optional.empty(),
                register.find(other, history(member).getFirst().id()));
    }

    @Test
    void aClockThatGoesBackPutsNoDecisionBeforeTheOneItChanges(MovableClock clock) {
        Decided yes = recorded(say(true));
        clock.pass(Duration.ofHours(-1));
        Decided no = recorded(say(false));
        assertTrue(no.at().isAfter(yes.at()));
        assertEquals(no, history(member).getFirst());
    }

    /** Every decision is kept, and none repeats the one before it. */
    @Test
    void decisionsAtOnceFollowEachOther() throws Exception {
        List<Callable<Result>> decisions = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            boolean yes = i % 2 == 0;
            decisions.add(() -> say(yes));
        }
        long recorded = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Result> result : pool.invokeAll(decisions)) {
                recorded += result.get() instanceof Result.Recorded ? 1 : 0;
            }
        }
        List<Decided> history = history(member);
        assertEquals(recorded, history.size());
        for (int i = 1; i < history.size(); i++) {
            assertNotEquals(history.get(i - 1).given(), history.get(i).given());
        }
    }

    @Test
    void manyDecisionsAreListedByPagesEachOnceTheNewestFirst() {
        List<Decided> said = IntStream.range(0, Page.LENGTH + 2)
                .mapToObj(i -> recorded(say(i % 2 == 0)))
                .toList();
        Page<Decided, DecisionId> first = register.history(member, PREFERENCES, Optional.empty());
        assertEquals(said.subList(2, said.size()).reversed(), first.items());
        Page<Decided, DecisionId> second = register.history(member, PREFERENCES, first.next());
        assertEquals(said.subList(0, 2).reversed(), second.items());
        assertEquals(Optional.empty(), second.next());
    }

    private List<Decided> history(PersonId person) {
        return register.history(person, PREFERENCES, Optional.empty()).items();
    }

    private Result say(boolean yes) {
        return register.decide(Given.themselves(member), member, PREFERENCES, yes, Locale.ENGLISH);
    }

    private static Decided recorded(Result result) {
        return assertInstanceOf(Result.Recorded.class, result).decision();
    }
}
