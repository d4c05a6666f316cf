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
import org.junit.jupiter.api.TestFactory;

/**
 * An erasure ends complete, each effect once, whatever breaks where. The tests break things in the database, at the
 * table in which a target acknowledges: the product has no switch for it.
 */
class ErasureFaultsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static List<String> known;

    /** Returns the places of an undisturbed run, in its order, whatever features there are. */
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
                        + " member.planted_fault()");
    }

    /** Kills once in every run; with -Dkill=all before and after every target's acknowledgement. */
    @TestFactory
    Stream<DynamicTest> killedAnywhereItEndsComplete() {
        List<String> targets = "all".equals(System.getProperty("kill")) ? targets() : List.of("sign-in-account");
        List<DynamicTest> tests = new ArrayList<>();
        targets.forEach(target -> tests.add(
                DynamicTest.dynamicTest("killed before " + target + " is acknowledged", () -> killBefore(target))));
        return tests.stream();
    }

    /**
     * Kills before an acknowledgement: the target's work in other systems is done then, its work in the database is
     * not; the targets before it are acknowledged.
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
                create trigger planted_fault before insert on member.erasure_acknowledgement
                    for each row execute function member.planted_fault()""".formatted(target));
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
        assertEquals(1, leaving.entries("deletion-request.closed"));
        assertEquals(1, leaving.entries("erasure.ended"));
        assertEquals(targets(), places(leaving.claim()));
    }
}
