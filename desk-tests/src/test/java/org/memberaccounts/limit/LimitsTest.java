package org.memberaccounts.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.container.NonJta;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

@DeskTest
class LimitsTest {
    private final Limits limits;
    private final ReachedLimits reached;
    private final TidyLimits tidy;
    private final Buckets buckets;
    private final Given given;
    private final Reads reads;
    private final Records records;
    private final MovableClock clock;

    LimitsTest(
            Limits limits,
            ReachedLimits reached,
            TidyLimits tidy,
            Buckets buckets,
            Given given,
            Reads reads,
            Records records,
            MovableClock clock) {
        this.limits = limits;
        this.reached = reached;
        this.tidy = tidy;
        this.buckets = buckets;
        this.given = given;
        this.reads = reads;
        this.records = records;
        this.clock = clock;
    }

    @Test
    void whoeverTriesOneNumberAfterAnotherHasToWait() {
        Access system = system("curious");
        assertAbout(300, untilRefused(() -> reads.find(system, AttributeId.PHONE, number())));
        LimitReached refusal = assertThrows(LimitReached.class, () -> reads.find(system, AttributeId.PHONE, number()));
        assertTrue(refusal.waitSeconds() <= 60, "it says when it can go on");
        assertEquals(List.of(), reads.find(system("patient"), AttributeId.PHONE, number()), "another system is let in");
        clock.pass(Duration.ofSeconds(30));
        assertEquals(List.of(), reads.find(system, AttributeId.PHONE, number()));
    }

    @Test
    void onePersonIsReadSoOftenByOneReaderAndNotLessByOthers() {
        PersonId person = given.aMember();
        Access system = system("nosy", Given.SERVICE);
        assertAbout(240, untilRefused(() -> reads.read(system, person, Given.SERVICE, Given.NAME)));
        reads.read(system, given.aMember(), Given.SERVICE, Given.NAME);
        reads.read(system("other", Given.SERVICE), person, Given.SERVICE, Given.NAME);
    }

    @Test
    void peopleReadAboutThemselvesAsOftenAsTheyLike() {
        PersonId person = given.aMember();
        for (int i = 0; i < 250; i++) {
            Reads.values(reads.read(Given.themselves(person), person, PurposeId.SELF_ACCESS, Given.NAME));
        }
    }

    @Test
    void twoNodesTogetherExceedALimitByABatchAtMost(@NonJta DataSource own, Clock time) {
        Buckets otherNode = new Buckets(own, time);
        Rate rate = new Rate(100, Duration.ofHours(1));
        String key = UUID.randomUUID().toString();
        int spent = 0;
        boolean more = true;
        while (more) {
            boolean here = buckets.spend(key, rate, 1).isEmpty();
            boolean there = otherNode.spend(key, rate, 1).isEmpty();
            spent += (here ? 1 : 0) + (there ? 1 : 0);
            more = here || there;
        }
        assertTrue(spent >= 100 && spent <= 100 + 2 * rate.batch(), () -> "spent more or less than there is");
    }

    @Test
    void manyAtOnceSpendNoMoreThanThereIs() throws Exception {
        Rate rate = new Rate(50, Duration.ofHours(1));
        String key = UUID.randomUUID().toString();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> work = IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> buckets.spend(key, rate, 1).isEmpty())
                    .toList();
            long spent = 0;
            for (var done : threads.invokeAll(work)) {
                spent += done.get() ? 1 : 0;
            }
            assertEquals(50, spent);
        }
    }

    @Test
    void whatIsRolledBackIsSpentAllTheSame() {
        LimitedAct act = act(new Rate(3, Duration.ofHours(1)));
        Access system = system("failing");
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> given.committed((Runnable) () -> {
                        limits.spend(system, act);
                        throw new IllegalStateException("rolled back");
                    }));
        }
        assertThrows(LimitReached.class, () -> limits.spend(system, act));
    }

    @Test
    void anAuditorSeesOneEntryWithTheCount() {
        LimitedAct act = act(new Rate(2, Duration.ofMinutes(1)));
        Access system = system("eager");
        for (int i = 0; i < 7; i++) {
            trySpending(system, act);
        }
        reached.write();
        tidy.run();
        assertEquals(List.of(), entries("eager"), "the window is not over");
        clock.pass(Duration.ofSeconds(100));
        tidy.run();
        assertEquals(List.of(List.of("limit.reached", "refused", "limit-reached", act.id(), "5")), entries("eager"));
        tidy.run();
        assertEquals(1, entries("eager").size(), "it is recorded once");
    }

    @Test
    void theTablesNameNoNetwork() {
        Access visitor = new Access(
                new Actor.Visitor(),
                new Via("none", Channel.WEB, new Detail(Optional.of("203.0.113.77"), Optional.empty(), Map.of())));
        LimitedAct act = new LimitedAct("look-up", Map.of(LimitBy.NETWORK_ADDRESS, new Rate(1, Duration.ofHours(1))));
        limits.spendByNetwork(visitor, act);
        assertThrows(LimitReached.class, () -> limits.spendByNetwork(visitor, act));
        reached.write();
        String rows = records.rows("select id, encode(state, 'escape') from member.limit_bucket")
                        .toString()
                + records.rows("select * from member.limit_reached");
        assertFalse(rows.contains("203.0.113.77"));
        assertFalse(rows.contains("cb00714d"));
    }

    /** As many as there are, and those that grow back meanwhile. */
    private static void assertAbout(int tokens, int done) {
        assertTrue(done >= tokens, () -> "not " + tokens + ", but " + done);
    }

    private int untilRefused(Runnable act) {
        for (int done = 0; done < 1_000; done++) {
            try {
                act.run();
            } catch (LimitReached refusal) {
                return done;
            }
        }
        throw new AssertionError("never refused");
    }

    private void trySpending(Access by, LimitedAct act) {
        try {
            limits.spend(by, act);
        } catch (LimitReached refusal) {
            assertTrue(refusal.waitSeconds() > 0);
        }
    }

    private List<List<String>> entries(String client) {
        return records.rows(
                "select action, outcome, reason, object_id, ref_id from audit.entry where action = 'limit.reached'"
                        + " and actor = ?",
                client);
    }

    /** An act that only this test limits, each time another. */
    private static LimitedAct act(Rate rate) {
        return new LimitedAct("test-" + UUID.randomUUID().toString().substring(0, 8), Map.of(LimitBy.SYSTEM, rate));
    }

    private static Access system(String client, PurposeId... purposes) {
        return new Access(
                new Actor.Integrator(client, purposes.length == 0 ? Set.of(Given.SERVICE) : Set.of(purposes)),
                new Via(client, Channel.API, Detail.NONE));
    }

    private static String number() {
        return "+4915112345678";
    }
}
