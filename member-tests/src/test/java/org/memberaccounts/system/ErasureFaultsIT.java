package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * An erasure ends complete, each effect once, whatever breaks where. What breaks is put into the database by the tests,
 * at the table that a target acknowledges in: the product has no switch for it.
 */
class ErasureFaultsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static List<String> known;

    /** The places of an undisturbed run, in its order: whatever features there are. */
    private static synchronized List<String> targets() {
        if (known == null) {
            Deletion undisturbed = new Deletion(SYSTEM).approved();
            undisturbed.endWaiting();
            known = places(undisturbed.certificate());
        }
        return known;
    }

    private static List<String> places(JsonObject claimed) {
        return claimed.getJsonArray("places").getValuesAs(JsonObject.class).stream()
                .map(place -> place.getString("name"))
                .toList();
    }

    @BeforeEach
    void letOnlyOneTestMeddle() {
        heal();
    }

    @AfterEach
    void heal() {
        Deletion.execute(
                SYSTEM,
                "drop trigger if exists planted_fault on member.erasure_acknowledgement; drop function if exists"
                        + " member.planted_fault(); drop sequence if exists member.planted_count");
    }

    @Test
    void nobodyEntersFirstTheKeyGoesLateAndTheScanComesLast() {
        List<String> targets = targets();
        assertEquals("sign-in-and-sessions", targets.getFirst());
        assertEquals("scan-for-leftovers", targets.getLast());
        assertEquals(
                List.of("sealed-values", "sign-in-account", "key", "person"),
                targets.stream()
                        .filter(List.of("person", "key", "sign-in-account", "sealed-values")::contains)
                        .toList());
    }

    /**
     * Every acknowledgement fails once, after the target has done its work: it is rolled back with it and done again.
     */
    @Test
    void everyAcknowledgementFailsOnceAndAllIsErasedOnce() {
        List<String> targets = targets();
        Deletion.execute(SYSTEM, """
                create sequence member.planted_count;
                create function member.planted_fault() returns trigger language plpgsql security definer as $$
                begin
                    if nextval('member.planted_count') % 2 = 1 then
                        raise exception 'planted';
                    end if;
                    return new;
                end $$;
                create trigger planted_fault before insert on member.erasure_acknowledgement for each row execute function member.planted_fault()""");
        Deletion leaving = new Deletion(SYSTEM).approved();
        // the back-off after so many failures in a row is longer than a test should wait
        leaving.endWaiting();
        WholeSystem.await("the certificate", () -> {
            Deletion.execute(
                    SYSTEM,
                    "update member.scheduled_tasks set execution_time = now(), consecutive_failures = 0 where"
                            + " task_name = 'erase' and not picked and execution_time > now()");
            return "closed".equals(leaving.claim().getString("state", null));
        });
        assertCompleteAndOnce(leaving);
        assertEquals(
                targets.size(),
                SYSTEM.count(
                        "select count(*) from audit.entry where case_id = ?::uuid and action = 'erasure.place-erased'"
                                + " and outcome = 'failed'",
                        leaving.request().toString()),
                "each failure is on record");
    }

    /** One kill in every run; with -Dkill=all one before and after every target's acknowledgement. */
    @TestFactory
    Stream<DynamicTest> killedAnywhereItEndsComplete() {
        List<String> targets = "all".equals(System.getProperty("kill")) ? targets() : List.of("sign-in-account");
        List<DynamicTest> tests = new ArrayList<>();
        targets.forEach(target -> tests.add(
                DynamicTest.dynamicTest("killed before " + target + " is acknowledged", () -> killBefore(target))));
        return tests.stream();
    }

    /**
     * What the target did in other systems is done then, what it did in the database is not; the targets before it are
     * acknowledged.
     */
    private void killBefore(String target) throws Exception {
        targets();
        heal();
        Deletion leaving = new Deletion(SYSTEM).approved();
        Deletion.execute(SYSTEM, """
                create function member.planted_fault() returns trigger language plpgsql security definer as $$
                begin
                    if new.target = '%s' then
                        perform pg_sleep(1.5);
                    end if;
                    return new;
                end $$;
                create trigger planted_fault before insert on member.erasure_acknowledgement for each row execute function member.planted_fault()""".formatted(target));
        leaving.endWaiting();
        WholeSystem.await("the acknowledgement of " + target, () -> isAsleep());
        SYSTEM.local().killServer();
        heal();
        SYSTEM.local().restartServer();
        leaving.certificate();
        assertCompleteAndOnce(leaving);
    }

    private static boolean isAsleep() {
        try (Connection server = SYSTEM.asServer();
                Statement statement = server.createStatement();
                ResultSet row = statement.executeQuery("select 1 from pg_stat_activity where wait_event = 'PgSleep'")) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertCompleteAndOnce(Deletion leaving) {
        assertEquals(0, leaving.traces());
        assertEquals(0, new Keycloak(SYSTEM).users(leaving.email).size());
        assertEquals(targets().size(), leaving.entries("erasure.place-erased"), "each place once");
        assertEquals(1, leaving.entries("request.closed"));
        assertEquals(1, leaving.entries("erasure.ended"));
        assertEquals(targets(), places(leaving.claim()));
    }
}
