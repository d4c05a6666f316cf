package org.memberaccounts.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.memberaccounts.desk.Given.PREFERENCES;
import static org.memberaccounts.desk.Given.SERVICE;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.ManyRead;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.jobs.DueJobs;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.BulkDoor;

/** Jobs read many people. Whatever a run knows is in the database: the next attempt begins from there alone. */
@DeskTest
class BulkRunTest {
    private static final Logged READ = Logged.done("data.disclosed");

    private final ManyRead step;
    private final Jobs jobs;
    private final DueJobs due;
    private final ConsentRegister consents;
    private final Given given;
    private final Records records;
    private final Instant now;
    private final String run = UUID.randomUUID().toString();

    BulkRunTest(
            ManyRead step,
            Jobs jobs,
            DueJobs due,
            ConsentRegister consents,
            Given given,
            Records records,
            Clock clock) {
        this.step = step;
        this.jobs = jobs;
        this.due = due;
        this.consents = consents;
        this.given = given;
        this.records = records;
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @BeforeEach
    void schedule() {
        given.committed(() -> jobs.schedule(ManyRead.NAME, run, run, now));
    }

    @Test
    void aRunThatIsKilledGoesOnWhereItWasAndNobodyIsReadTwice() {
        List<PersonId> people = agreed(BulkDoor.CHUNK + 3);
        step.expect(PREFERENCES, people);
        step.interrupt(killingAt(2), () -> {});
        long before = handedOver();
        assertThrows(Killed.class, this::attempt);
        assertEquals(before + BulkDoor.CHUNK, handedOver(), "the first chunk, committed");
        PersonId withdrawn = people.getLast();
        say(withdrawn, false);
        step.interrupt(() -> {}, () -> {});
        attempt();
        assertEquals(Optional.empty(), step.refused());
        assertEquals(before + people.size() - 1, handedOver());
        people.subList(0, people.size() - 1).forEach(person -> assertEquals(1, reads(person)));
        assertEquals(0, reads(withdrawn));
        assertEquals(
                Logged.refused("data.disclosed", "consent-withdrawn"),
                records.about(withdrawn).getLast());
        assertFalse(given.committed(() -> jobs.isScheduled(ManyRead.NAME, run)));
    }

    @Test
    void aChunkThatNobodyGotIsReadAndRecordedAgainAndHandedOverOnce() {
        List<PersonId> people = agreed(2);
        step.expect(PREFERENCES, people);
        step.interrupt(() -> {}, killingAt(1));
        long before = handedOver();
        assertThrows(Killed.class, this::attempt);
        assertEquals(before, handedOver(), "rolled back with the place");
        step.interrupt(() -> {}, () -> {});
        attempt();
        assertEquals(before + 2, handedOver());
        people.forEach(person -> assertEquals(2, reads(person)));
    }

    @Test
    void aRunThatAnotherNodeTookOnHandsNothingOver() {
        step.expect(PREFERENCES, agreed(2));
        step.interrupt(
                () -> {},
                () -> records.change("update member.scheduled_tasks set task_data = '" + run
                        + " elsewhere' where task_instance = '" + run + "'"));
        long before = handedOver();
        assertThrows(IllegalStateException.class, this::attempt);
        assertEquals(before, handedOver());
    }

    @Test
    void theJobLeadsToNobody() {
        List<PersonId> people = agreed(2);
        step.expect(PREFERENCES, people);
        attemptAndStay();
        people.forEach(person -> assertFalse(data().contains(person.toString())));
        assertNotEquals(run, data(), "but it knows its place");
    }

    @Test
    void aJobThatMayNotReadIsRefusedOnceEvenWhereThereIsNobody() {
        for (List<PersonId> people : List.of(agreed(2), List.<PersonId>of())) {
            long before = records.count("audit.entry");
            step.expect(SERVICE, people);
            attemptAndStay();
            assertEquals(Optional.of(Refusal.ROLE_MISSING), step.refused());
            assertEquals(before + 1, records.count("audit.entry"));
            assertEquals(Logged.refused("data.disclosed", "role-missing"), records.newest());
        }
    }

    /** An end from outside, which nothing here catches. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Runnable killingAt(int time) {
        List<Integer> times = new ArrayList<>();
        return () -> {
            times.add(times.size());
            if (times.size() == time) {
                throw new Killed();
            }
        };
    }

    /** Runs the job with the data that the database has for it. */
    private void attempt() {
        due.run(new DueJobs.Due(ManyRead.NAME, run, data(), now));
    }

    /** Runs it, and leaves it on the list, where it has another time. */
    private void attemptAndStay() {
        due.run(new DueJobs.Due(ManyRead.NAME, run, data(), now.plusSeconds(1)));
    }

    private String data() {
        return records.rows(
                        "select convert_from(task_data, 'UTF8') from member.scheduled_tasks where task_instance = ?",
                        run)
                .getFirst()
                .getFirst();
    }

    private long handedOver() {
        return records.rows("select 1 from member.scheduled_tasks where execution_time > '9000-01-01'")
                .size();
    }

    private long reads(PersonId person) {
        return records.about(person).stream().filter(READ::equals).count();
    }

    /** Returns people who agreed, in the order of their ids. */
    private List<PersonId> agreed(int many) {
        List<PersonId> people = Stream.generate(given::aMember).limit(many).toList();
        people.forEach(person -> say(person, true));
        return people;
    }

    private void say(PersonId person, boolean yes) {
        consents.decide(Given.themselves(person), person, PREFERENCES, yes, Locale.ENGLISH);
    }
}
