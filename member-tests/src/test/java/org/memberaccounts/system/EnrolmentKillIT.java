package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server is killed between the steps by which its job takes an enrolment to Keycloak and orders the mail, and ends
 * it after it was started again: each effect once, nothing orphaned at Keycloak (REG-7). One kill in the ordinary run,
 * all of them with {@code -Dkill=all}.
 */
class EnrolmentKillIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    /** The moments to kill it: while a row is written that comes right after a step. */
    enum Point {
        THE_USER_IS_MADE_AND_NOT_LINKED("before insert on member.sign_in for each row"),
        NOTHING_BUT_THE_PENDING_PERSON_IS_THERE(
                "before insert on audit.entry for each row when (new.actor = 'invite-person')"),
        THE_USER_IS_LET_IN_AND_NOT_ASKED(
                "before update on member.invitation for each row when (new.asked_at is not null)"),
        THE_MAIL_IS_ORDERED_AND_NOT_MADE(
                "before update on member.mailed_link for each row when (old.token is null and new.token is not null)");

        private final String trigger;

        Point(String trigger) {
            this.trigger = trigger;
        }

        private String table() {
            return trigger.replaceFirst(".* on (\\S+) .*", "$1");
        }
    }

    private final String email = "killed-" + UUID.randomUUID() + "@planted.example";

    static Stream<Point> points() {
        return "all".equals(System.getProperty("kill"))
                ? Stream.of(Point.values())
                : Stream.of(Point.THE_USER_IS_MADE_AND_NOT_LINKED);
    }

    @ParameterizedTest
    @MethodSource("points")
    void endsCompleteWhenKilledWhere(Point point) throws Exception {
        long enrolled = entries("person.enrolled");
        long invited = entries("membership.invited");
        Api shop = Api.asIntegrator(SYSTEM, "enrol");
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "create function member.linger_to_be_killed() returns trigger language plpgsql as 'begin perform"
                            + " pg_sleep(1.7); return new; end'");
            statement.execute("create trigger linger_to_be_killed " + point.trigger
                    + " execute function member.linger_to_be_killed()");
            try {
                enrol(shop);
                WholeSystem.await("the step", EnrolmentKillIT::isLingering);
                SYSTEM.local().killServer();
            } finally {
                drop(statement, point);
            }
        }
        SYSTEM.local().restartServer();

        WholeSystem.await(
                "the end",
                () -> SYSTEM.count("select count(*) from member.invitation where status in ('inviting', 'invited') and"
                                + " asked_at is null")
                        == 0);
        Outbox.mailTo(SYSTEM, email);
        assertEquals(1, Outbox.mailsTo(SYSTEM, email), "asked once");
        assertEquals(1, keycloakUsers().size(), "one user");
        assertTrue(keycloakUsers().getFirst().getBoolean("enabled"), "who may sign in");
        assertEquals(enrolled + 1, entries("person.enrolled"));
        assertEquals(invited + 1, entries("membership.invited"));
        UUID user = UUID.fromString(keycloakUsers().getFirst().getString("id"));
        assertEquals(
                1,
                SYSTEM.count("select count(*) from member.sign_in where identity = '" + user + "'"),
                "who is somebody here");
    }

    private void enrol(Api shop) {
        Api.Answer answer = shop.post(
                "enrolments",
                Json.createObjectBuilder()
                        .add("attributes", People.attributes().add("email", email))
                        .add("language", "en")
                        .build());
        assertEquals(201, answer.status(), answer.body());
    }

    private List<JsonObject> keycloakUsers() {
        return new Keycloak(SYSTEM).users(email).getValuesAs(JsonObject.class);
    }

    private static boolean isLingering() {
        try (Connection superuser = SYSTEM.local().connectAsSuperuser("member_accounts");
                Statement statement = superuser.createStatement();
                var row = statement.executeQuery("select 1 from pg_stat_activity where wait_event = 'PgSleep'")) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops a trigger, after waiting for the killed server's statement, which may still hold the table. */
    private static void drop(Statement statement, Point point) throws SQLException {
        statement.execute("drop trigger linger_to_be_killed on " + point.table());
        statement.execute("drop function member.linger_to_be_killed()");
    }

    private static long entries(String action) {
        return SYSTEM.count("select count(*) from audit.entry where action = '" + action + "'");
    }
}
