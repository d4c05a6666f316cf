package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No plaintext without a purpose, no data without an event (VLT-2), over the API of the whole system. */
class DoorIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PURPOSE = "service-application";

    private Api agent;
    private UUID person;

    @BeforeEach
    void aMemberAndAnAgent() {
        agent = Api.as(SYSTEM, "support");
        person = People.member(Api.as(SYSTEM, "member"));
    }

    @Test
    void anAgentReadsWhatTheCaseNeedsAndTheLogSaysSo() {
        UUID caseId = People.openCase(agent, person, "service-application");
        long before = SYSTEM.events();

        Api.Answer answer = agent.post("disclosures", People.read(person, PURPOSE, caseId, "phone", "email"));

        assertEquals(201, answer.status(), answer.body());
        assertEquals("+8613912345678", answer.json().getJsonObject("values").getString("phone"));
        assertEquals(before + 1, SYSTEM.events());
        String entry = SYSTEM.entry(UUID.fromString(answer.json().getString("event")));
        assertAll(
                () -> assertTrue(entry.contains("\"action\":\"data.disclosed\""), entry),
                () -> assertTrue(entry.contains("\"attributes\":[\"email\",\"phone\"]"), entry),
                () -> assertTrue(entry.contains("\"ref\":{\"id\":\"" + caseId + "\",\"kind\":\"case\"}"), entry),
                () -> assertFalse(entry.contains("13912345678"), "no value in the log"),
                () -> assertFalse(entry.contains(person.toString()), "the log knows the person by another id"));
    }

    @Test
    void theTextOfACaseOpensWithTheCase() {
        UUID caseId = People.openCase(agent, person, "service-application");
        Api.Answer answer = agent.post("disclosures", People.read(person, PURPOSE, caseId, "case-text"));
        assertEquals("Planted note 5519", answer.json().getJsonObject("values").getString("case-text"));
    }

    @ParameterizedTest
    @CsvSource({
        "support, service-application, phone, case-missing",
        "auditor, service-application, phone, role-missing",
        "privacy-officer, service-application, phone, role-missing",
        "guardian, service-application, phone, role-missing",
        "guardian, self-access, phone, role-missing"
    })
    void aReadIsRefusedAndRecorded(String who, String purpose, String attribute, String code) {
        long before = SYSTEM.events();
        Api.Answer answer = Api.as(SYSTEM, who).post("disclosures", People.read(person, purpose, null, attribute));
        assertEquals(403, answer.status(), answer.body());
        assertEquals(code, answer.code());
        assertTrue(
                SYSTEM.entry(UUID.fromString(answer.json().getString("event"))).contains("\"outcome\":\"refused\""));
        assertEquals(before + 1, SYSTEM.events());
    }

    @Test
    void anAttributeThatThePurposeMayNotUseIsRefused() {
        UUID caseId = People.openCase(agent, person, "service-application");
        assertEquals(
                "attribute-not-for-purpose",
                agent.post("disclosures", People.read(person, PURPOSE, caseId, "phone", "birth-date"))
                        .code());
    }

    @Test
    void anAnswerToAnOptionalQuestionIsReadForThePurposeThatNeedsItAndForNoOther() {
        People.answer(Api.as(SYSTEM, "member"), "vehicle", "Planted Vehicle 4417");
        UUID caseId = People.openCase(agent, person, "service-application");
        assertEquals(
                "Planted Vehicle 4417",
                agent.post("disclosures", People.read(person, PURPOSE, caseId, "vehicle"))
                        .json()
                        .getJsonObject("values")
                        .getString("vehicle"));
        UUID otherCase = People.openCase(agent, person, "notice-not-received");
        assertEquals(
                "attribute-not-for-purpose",
                agent.post("disclosures", People.read(person, "notices", otherCase, "vehicle"))
                        .code());
    }

    @Test
    void aClosedCaseOpensNothing() {
        UUID caseId = People.openCase(agent, person, "service-application");
        assertEquals(200, People.close(agent, caseId).status());
        assertEquals(
                "case-not-open",
                agent.post("disclosures", People.read(person, PURPOSE, caseId, "phone"))
                        .code());
        assertFalse(agent.get("cases/" + caseId).json().getBoolean("open"), "its cover stays");
        assertEquals(
                "unknown-case",
                Api.as(SYSTEM, "privacy-officer").get("cases/" + caseId).code());
    }

    @Test
    void aCaseOpensOnlyThePersonItIsAbout() {
        UUID caseId = People.openCase(agent, person, "service-application");
        assertEquals(
                "person-unknown",
                agent.post("disclosures", People.read(UUID.randomUUID(), PURPOSE, caseId, "phone"))
                        .code());
    }

    @Test
    void whatSomebodyTriesOnACaseThatIsNotTheirsIsOnRecordAndThePersonSeesIt() {
        UUID caseId = People.openCase(agent, person, "service-application");
        Api officer = Api.as(SYSTEM, "privacy-officer");
        assertEquals(
                "not-allowed",
                officer.post(
                                "cases",
                                Json.createObjectBuilder()
                                        .add("person", person.toString())
                                        .add("kind", "service-application")
                                        .build())
                        .code());
        assertEquals("not-allowed", People.close(officer, caseId).code());
        JsonArray latest = Api.as(SYSTEM, "member").get("accesses").json().getJsonArray("entries");
        JsonObject closing = latest.getJsonObject(0);
        assertAll(
                () -> assertEquals(
                        "case.closed refused role-missing " + caseId,
                        said(closing) + " " + closing.getJsonObject("ref").getString("id")),
                () -> assertEquals("case.opened refused role-missing", said(latest.getJsonObject(1))));
    }

    private static String said(JsonObject entry) {
        return entry.getString("action") + " " + entry.getString("outcome") + " " + entry.getString("reason", "");
    }

    @Test
    void anAgentFindsAPersonByExactPhoneOrEmail() {
        Api.Answer byPhone = agent.post("lookups", People.lookup("phone", "139 1234 5678"));
        assertEquals(200, byPhone.status(), byPhone.body());
        assertTrue(byPhone.body().contains(person.toString()), byPhone.body());
        assertEquals(
                "[]",
                agent.post("lookups", People.lookup("phone", "+8613912345670"))
                        .json()
                        .getJsonArray("people")
                        .toString());
        assertEquals(
                403,
                Api.as(SYSTEM, "auditor")
                        .post("lookups", People.lookup("email", "member@sample.example"))
                        .status());
    }

    @Test
    void whoMayReadNobodyLearnsNotWhetherThereIsSomebody() {
        for (String nobodysReader : List.of("guardian", "auditor")) {
            Api reader = Api.as(SYSTEM, nobodysReader);
            for (UUID about : List.of(person, UUID.randomUUID())) {
                assertEquals(
                        "role-missing",
                        reader.post("disclosures", People.read(about, PURPOSE, null, "phone"))
                                .code());
            }
        }
    }

    @Test
    void anIntegratorReadsByItsOwnIdForTheDeclaredPurposeOnly() {
        Api shop = Api.asIntegrator(SYSTEM, "purpose:service-application");
        Api.Answer found = shop.post("lookups", People.lookup("email", "member@sample.example"));
        assertEquals(200, found.status(), found.body());
        UUID known = UUID.fromString(found.json().getJsonArray("people").getString(0));
        assertFalse(known.equals(person), "a client knows people by ids of its own");
        assertEquals(
                "+8613912345678",
                shop.post("disclosures", People.read(known, PURPOSE, null, "phone"))
                        .json()
                        .getJsonObject("values")
                        .getString("phone"));
        assertEquals(
                "role-missing",
                shop.post("disclosures", People.read(known, "notices", null, "phone"))
                        .code());
        assertEquals(
                "person-unknown",
                shop.post("disclosures", People.read(person, PURPOSE, null, "phone"))
                        .code(),
                "our own id means nobody to a client");
    }

    @Test
    void advertisingIsRefusedWithoutConsentAndAfterWithdrawal() {
        Api member = Api.as(SYSTEM, "member");
        Api shop = Api.asIntegrator(SYSTEM, "purpose:advertising-planning");
        UUID known = UUID.fromString(shop.post("lookups", People.lookup("email", "member@sample.example"))
                .json()
                .getJsonArray("people")
                .getString(0));
        member.post(
                "consents",
                Json.createObjectBuilder()
                        .add("purpose", "advertising-planning")
                        .add("given", true)
                        .build());
        assertEquals(
                201,
                shop.post("disclosures", People.read(known, "advertising-planning", null, "region"))
                        .status());
        Api.Answer withdrawn = member.post(
                "consents",
                Json.createObjectBuilder()
                        .add("purpose", "advertising-planning")
                        .add("given", false)
                        .build());
        assertEquals(201, withdrawn.status(), withdrawn.body());
        assertEquals(
                "consent-withdrawn",
                shop.post("disclosures", People.read(known, "advertising-planning", null, "region"))
                        .code());
        assertEquals(
                409,
                member.post(
                                "consents",
                                Json.createObjectBuilder()
                                        .add("purpose", "service-application")
                                        .add("given", false)
                                        .build())
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"person\":1}",
                "{\"person\":\"x\",\"purpose\":\"y\",\"attributes\":[\"z\"]}",
                "\"text\"",
                "{\"person\":\"00000000-0000-7000-8000-000000000000\",\"purpose\":\"\\u0000\",\"attributes\":[null]}"
            })
    void whatCantBeReadIsAProblemAndNotAFault(String body) {
        Api.Answer answer = agent.post("disclosures", body);
        assertTrue(answer.status() == 400 || answer.status() == 404, answer.status() + " " + answer.body());
        assertNotNull(answer.code());
    }

    @Test
    void withoutATokenOrWithAForgedOneTheAnswerIsAProblem() {
        Api.Answer anonymous = Api.anonymous(SYSTEM).get("membership");
        assertEquals(401, anonymous.status());
        assertEquals("not-signed-in", anonymous.code());
        assertEquals(
                "not-signed-in",
                Api.with(SYSTEM, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                        .get("membership")
                        .code());
    }

    @Test
    void withoutTheRightToRecordNothingIsReadAndWithItBackAllWorks() throws SQLException {
        UUID caseId = People.openCase(agent, person, "service-application");
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("revoke execute on function audit.record(text, bytea, text) from member_app");
            try {
                assertUnavailable(caseId);
            } finally {
                statement.execute("grant execute on function audit.record(text, bytea, text) to member_app");
            }
        }
        assertEquals(
                201,
                agent.post("disclosures", People.read(person, PURPOSE, caseId, "phone"))
                        .status());
    }

    @Test
    void withTheLogLockedNothingIsReadAndWithItBackAllWorks() throws SQLException {
        UUID caseId = People.openCase(agent, person, "service-application");
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table audit.entry in access exclusive mode");
            assertUnavailable(caseId);
            assertEquals(200, SYSTEM.page("/").statusCode(), "public pages need no database");
            owner.rollback();
        }
        assertEquals(
                201,
                agent.post("disclosures", People.read(person, PURPOSE, caseId, "phone"))
                        .status());
    }

    private void assertUnavailable(UUID caseId) {
        long began = System.nanoTime();
        Api.Answer answer = agent.post("disclosures", People.read(person, PURPOSE, caseId, "phone"));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertEquals(503, answer.status(), answer.body());
        assertFalse(answer.body().contains("13912345678"), "no value may come out");
        assertTrue(took.compareTo(Duration.ofSeconds(3)) < 0, "took " + took);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit.entry select * from audit.entry limit 1",
                "update audit.entry set actor = actor",
                "delete from audit.entry",
                "truncate audit.entry",
                "insert into audit.detail select * from audit.detail limit 1",
                "update audit.detail set detail = ''",
                "delete from audit.detail",
                "truncate audit.detail",
                "update audit.history set log = 2",
                "create table member.mine (a int)",
                "create table public.mine (a int)",
                "create temporary table mine (a int)",
                "create schema mine",
                "drop table audit.entry",
                "drop table audit.detail_other",
                "select audit.drop_details(now())",
                "select audit.make_detail_partitions('2020-01-01', '2020-01-01')",
                "alter table member.person add column x int",
                "set role member_owner",
                "select lo_create(0)",
                "select lo_creat(-1)",
                "select lo_from_bytea(0, 'x')",
                "select pg_logical_emit_message(false, 'a', 'b')",
                "copy audit.entry from program 'true'"
            })
    void theServersRoleCantTouchTheLogOrMakeAnything(String statement) throws SQLException {
        try (Connection app = SYSTEM.asServer();
                Statement sql = app.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> sql.execute(statement));
            assertTrue(
                    List.of("42501", "42P01", "3F000").contains(refused.getSQLState()),
                    refused.getSQLState() + " " + refused.getMessage());
        }
    }

    @Test
    void thirtyTwoClientsReadAndAreRefusedAtOnceWithOneEventForEachAnswer() throws Exception {
        UUID caseId = People.openCase(agent, person, "service-application");
        Api auditor = Api.as(SYSTEM, "auditor");
        auditor.post("disclosures", People.read(person, PURPOSE, caseId, "phone"));
        int clients = 32;
        int each = 10;
        long before = SYSTEM.events();
        List<Callable<List<Integer>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Api api = client % 2 == 0 ? agent : auditor;
            work.add(() -> {
                List<Integer> answers = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    answers.add(api.post("disclosures", People.read(person, PURPOSE, caseId, "phone", "email"))
                            .status());
                }
                return answers;
            });
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            for (Future<List<Integer>> client : pool.invokeAll(work)) {
                answers.addAll(client.get());
            }
        }
        assertEquals(
                clients * each / 2,
                answers.stream().filter(status -> status == 201).count(),
                answers.toString());
        assertEquals(
                clients * each / 2,
                answers.stream().filter(status -> status == 403).count(),
                answers.toString());
        assertEquals(before + (long) clients * each, SYSTEM.events());
    }
}
