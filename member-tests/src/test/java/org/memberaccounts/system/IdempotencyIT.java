package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request with an Idempotency-Key is done once, however often it comes and whatever breaks in between (API-1). */
class IdempotencyIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String HEADER = "Idempotency-Key";

    private final String key = UUID.randomUUID().toString();
    private Api agent;
    private Api member;
    private UUID person;

    @BeforeEach
    void aMemberAndAnAgent() {
        agent = Api.as(SYSTEM, "support");
        member = Api.as(SYSTEM, "member");
        person = People.member(member);
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndDoneOnce() {
        long before = cases();
        Api.Answer first = open(key);
        Api.Answer again = open(key);
        assertEquals(201, first.status(), first.body());
        assertEquals(201, again.status(), again.body());
        assertEquals(first.body(), again.body());
        assertEquals(location(first), location(again));
        assertEquals(before + 1, cases());
        assertNotEquals(
                first.json().getString("id"),
                open(UUID.randomUUID().toString()).json().getString("id"));
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() {
        assertEquals(201, open(key).status());
        long before = cases();
        Api.Answer other = agent.post(
                "cases",
                Json.createObjectBuilder(aCase())
                        .add("text", "Planted note 5519, another")
                        .build(),
                HEADER,
                key);
        assertEquals(422, other.status());
        assertEquals("idempotency-key-reused", other.code());
        assertEquals(before, cases());
    }

    @Test
    void aRequestThatCreatedNothingMayBeTriedAgain() {
        Api.Answer unknown = agent.post(
                "cases",
                Json.createObjectBuilder(aCase())
                        .add("person", UUID.randomUUID().toString())
                        .build(),
                HEADER,
                key);
        assertEquals(404, unknown.status());
        assertEquals(201, open(key).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "01234567890123456789012345678901234567890123456789012345678901234"})
    void whatIsNoKeyIsTurnedAwayAndNothingIsDone(String wrong) {
        long before = cases();
        Api.Answer answer = agent.post("cases", aCase(), HEADER, wrong);
        assertEquals(400, answer.status(), answer.body());
        assertEquals("bad-idempotency-key", answer.code());
        assertEquals(before, cases());
    }

    @Test
    void twoKeysAreNoKey() {
        assertEquals(
                "bad-idempotency-key",
                agent.post("cases", aCase(), HEADER, "one", HEADER, "two").code());
    }

    @Test
    void anAgreementThatIsSentAgainDoesNotUndoALaterNo() {
        decide(true, UUID.randomUUID().toString());
        Api.Answer unchanged = decide(true, key);
        assertEquals(200, unchanged.status(), unchanged.body());
        decide(false, UUID.randomUUID().toString());
        Api.Answer late = decide(true, key);
        assertEquals(200, late.status(), "the first answer again");
        assertEquals(unchanged.body(), late.body());
        assertTrue(member.get("consents").body().contains("\"given\":false"), "the later no stands");
        assertEquals(
                0,
                member.get("consents").structure().asJsonArray().stream()
                        .map(consent -> consent.asJsonObject())
                        .filter(consent ->
                                consent.getString("purpose").equals("trend-analysis") && consent.getBoolean("given"))
                        .count());
    }

    @Test
    void aMembershipIsCompletedOnceAndAnsweredAsOften() {
        Api newcomer = Api.asNewcomer(SYSTEM);
        JsonObject request = Json.createObjectBuilder()
                .add("attributes", People.attributes().add("phone", "+49 30 901820"))
                .build();
        Api.Answer first = newcomer.post("membership", request, HEADER, key);
        Api.Answer again = newcomer.post("membership", request, HEADER, key);
        assertEquals(201, first.status(), first.body());
        assertEquals(201, again.status(), again.body());
        assertEquals(first.json().getString("person"), again.json().getString("person"));
        assertEquals(location(first), location(again));
        assertEquals("already-member", newcomer.post("membership", request).code());
        assertEquals(
                "idempotency-key-reused",
                newcomer.post(
                                "membership",
                                Json.createObjectBuilder()
                                        .add("attributes", People.attributes())
                                        .build(),
                                HEADER,
                                key)
                        .code());
    }

    @Test
    void whoAsksWhileTheFirstIsBeingWorkedOnIsToldSo() throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "create function member.linger() returns trigger language plpgsql as 'begin perform pg_sleep(1);"
                            + " return new; end'");
            statement.execute("create trigger linger before insert on member.support_case for each row execute function"
                    + " member.linger()");
            try {
                Future<Api.Answer> first = thread.submit(() -> open(key));
                WholeSystem.await("the first request is at work", () -> waiting("PgSleep") > 0);
                Api.Answer meanwhile = open(key);
                assertEquals(409, meanwhile.status(), meanwhile.body());
                assertEquals("idempotency-in-progress", meanwhile.code());
                assertEquals(201, first.get().status(), first.get().body());
                assertEquals(first.get().body(), open(key).body());
            } finally {
                statement.execute("drop trigger linger on member.support_case");
                statement.execute("drop function member.linger()");
            }
        }
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        long before = cases();
        List<Callable<Api.Answer>> requests = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            requests.add(() -> open(key));
        }
        List<Api.Answer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Api.Answer> answer : pool.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        assertTrue(
                answers.stream()
                        .allMatch(answer -> answer.status() == 201 || "idempotency-in-progress".equals(answer.code())),
                answers.toString());
        Set<String> opened = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(Api.Answer::body)
                .collect(Collectors.toSet());
        assertEquals(1, opened.size(), opened.toString());
        assertEquals(before + 1, cases());
    }

    /**
     * PostgreSQL commits, waits for a replica that isn't there, and loses the connection: the server can't know the
     * outcome.
     */
    @Test
    void aCreationWhoseConnectionBrokeAfterItWasCommittedIsNotMadeTwice() throws Exception {
        long before = cases();
        long events = opened();
        Api.Answer broken;
        try (ExecutorService threads = Executors.newCachedThreadPool();
                Connection superuser = SYSTEM.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("alter system set synchronous_standby_names = 'nobody'");
            statement.execute("select pg_reload_conf()");
            try {
                awaitThatCommitsWait(threads);
                Future<Api.Answer> first = threads.submit(() -> open(key));
                // a job's commit may be the first to wait
                WholeSystem.await("the broken connection", () -> breakWhatWaits() && first.isDone());
                broken = first.get();
            } finally {
                statement.execute("alter system reset synchronous_standby_names");
                statement.execute("select pg_reload_conf()");
            }
        }
        assertEquals(503, broken.status(), broken.body());
        assertEquals(before + 1, cases(), "it was committed all the same");
        WholeSystem.await("the server has a connection again", () -> open(key).status() == 201);
        assertEquals(201, open(key).status());
        assertEquals(before + 1, cases());
        assertEquals(events + 1, opened());
    }

    private JsonObject aCase() {
        return Json.createObjectBuilder()
                .add("person", person.toString())
                .add("kind", "service-application")
                .add("text", "Planted note 5519")
                .build();
    }

    private Api.Answer open(String withKey) {
        return agent.post("cases", aCase(), HEADER, withKey);
    }

    private Api.Answer decide(boolean given, String withKey) {
        return member.post(
                "consents",
                Json.createObjectBuilder()
                        .add("purpose", "trend-analysis")
                        .add("given", given)
                        .build(),
                HEADER,
                withKey);
    }

    private static String location(Api.Answer answer) {
        return answer.response().headers().firstValue("Location").orElseThrow();
    }

    private static long cases() {
        return SYSTEM.count("select count(*) from member.support_case");
    }

    private static long opened() {
        return SYSTEM.count("select count(*) from audit.entry where action = 'case.opened'");
    }

    /**
     * Waits until commits wait. The setting counts once PostgreSQL's checkpointer has read it, which only a commit that
     * waits shows; a commit before would not wait, and would never be found waiting.
     */
    private static void awaitThatCommitsWait(ExecutorService threads) {
        WholeSystem.await("commits wait", () -> {
            threads.execute(IdempotencyIT::commitSomething);
            return aCommitWaits();
        });
    }

    /** Commits as a superuser, whom alone PostgreSQL lets write a message into its log. */
    private static void commitSomething() {
        try (Connection superuser = SYSTEM.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("select pg_logical_emit_message(true, 'probe', '')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean breakWhatWaits() {
        try (Connection superuser = SYSTEM.asSuperuser();
                Statement statement = superuser.createStatement()) {
            return statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'member_app' and"
                            + " application_name = 'member-accounts' and wait_event = 'SyncRep'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether any connection's commit waits, which only a superuser sees. */
    private static boolean aCommitWaits() {
        try (Connection superuser = SYSTEM.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select 1 from pg_stat_activity where wait_event = 'SyncRep'")) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long waiting(String event) {
        try (Connection server = SYSTEM.asServer();
                Statement statement = server.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where usename = 'member_app' and application_name ="
                                + " 'member-accounts' and wait_event = '"
                                + event + "'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
