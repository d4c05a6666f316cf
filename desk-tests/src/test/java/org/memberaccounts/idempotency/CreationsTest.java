package org.memberaccounts.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.person.PersonId;

/** A request with a key is done once, however often it comes (API-1). */
@DeskTest
class CreationsTest {
    private record Thing(Optional<Created> created) implements Creation {}

    private final Creations creations;
    private final Records records;
    private final PersonId person;
    private final IdentityId caller = Given.aUser();
    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger made = new AtomicInteger();

    CreationsTest(Creations creations, Given given, Records records) {
        this.creations = creations;
        this.records = records;
        this.person = given.aMember();
    }

    @Test
    void aRepeatedRequestIsAnsweredByWhatTheFirstMade() {
        Created first = now(create(attempt("one")));
        assertEquals(
                first,
                assertInstanceOf(Once.Before.class, create(attempt("one"))).created());
        assertEquals(1, made.get());
    }

    @Test
    void withoutAKeyEveryRequestIsANewOne() {
        now(creations.once(Optional.empty(), this::make));
        now(creations.once(Optional.empty(), this::make));
        assertEquals(2, made.get());
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() {
        create(attempt("one"));
        assertInstanceOf(Once.KeyReused.class, create(attempt("another")));
        assertInstanceOf(Once.KeyReused.class, create(attempt(caller, "POST elsewhere", "one")));
        assertEquals(1, made.get());
    }

    @Test
    void twoCallersMayUseTheSameKey() {
        create(attempt("one"));
        now(create(attempt(Given.aUser(), "POST things", "one")));
        assertEquals(2, made.get());
    }

    @Test
    void aRequestThatCreatedNothingMayBeTriedAgain() {
        assertInstanceOf(
                Once.Now.class, creations.once(Optional.of(attempt("one")), () -> new Thing(Optional.empty())));
        now(create(attempt("one")));
    }

    @Test
    void aCreationThatFailsIsNotRemembered() {
        assertThrows(
                IllegalStateException.class,
                () -> creations.once(Optional.of(attempt("one")), () -> {
                    throw new IllegalStateException("planned");
                }));
        now(create(attempt("one")));
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        List<Callable<Once<Thing>>> requests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            requests.add(() -> create(attempt("one")));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Once<Thing>> answer : pool.invokeAll(requests)) {
                assertFalse(answer.get() instanceof Once.KeyReused, "each is the same request");
            }
        }
        assertEquals(1, made.get());
    }

    @Test
    void whoAsksWhileTheFirstIsBeingWorkedOnIsToldSo() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            creations.once(Optional.of(attempt("one")), () -> {
                try {
                    assertInstanceOf(
                            Once.InProgress.class,
                            other.submit(() -> create(attempt("one"))).get());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return make();
            });
        }
        assertInstanceOf(Once.Before.class, create(attempt("one")));
    }

    @Test
    void afterADayTheKeyIsFreeAndTheMemoryGoes(MovableClock clock, WorkDue work) {
        create(attempt("one"));
        clock.pass(Duration.ofHours(24));
        now(create(attempt("one")));
        assertEquals(2, made.get());
        clock.pass(Duration.ofHours(24));
        work.again("forget-requests");
        assertEquals(0, records.count("member.remembered_request"));
    }

    @Test
    void whatWasMadeForSomebodyWhoIsErasedIsNotMadeAnewByTheSameRequest(Given given, Erasures erasures, WorkDue work) {
        create(attempt("one"));
        given.committed(() -> erasures.begin(person, "desk-test"));
        work.doAll();
        assertInstanceOf(Once.Erased.class, create(attempt("one")));
        assertEquals(1, made.get());
    }

    @Test
    void neitherTheKeyNorTheRequestIsKept() {
        create(attempt("Planted note 5519"));
        String kept = records.rows(
                        "select r::text from member.remembered_request r where person_id = ?", person.value())
                .toString();
        assertFalse(kept.contains(key), kept);
        assertFalse(kept.contains("5519"), kept);
    }

    private Attempt attempt(String body) {
        return attempt(caller, "POST things", body);
    }

    private Attempt attempt(IdentityId by, String operation, String body) {
        return new Attempt(by, Optional.empty(), key, operation, body.getBytes(StandardCharsets.UTF_8));
    }

    private Once<Thing> create(Attempt attempt) {
        return creations.once(Optional.of(attempt), this::make);
    }

    private Thing make() {
        made.incrementAndGet();
        return new Thing(Optional.of(new Created(person, UUID.randomUUID(), true)));
    }

    private static Created now(Once<Thing> once) {
        return ((Thing) assertInstanceOf(Once.Now.class, once).result())
                .created()
                .orElseThrow();
    }
}
