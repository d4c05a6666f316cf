package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memberaccounts.launcher.Part;

/**
 * A fault that makes recording impossible shows nobody a personal value: no page and no answer of the API has one, all
 * answer within seconds, and public pages work. When the broken part is back, so is everything, and nothing was started
 * again.
 */
class FaultsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PHONE = "139 1234 5678";
    private static final String NAME = "Planted Name 8842";
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final int MANY = 32;
    /** The longest answer where somebody else's system is waited for. */
    private static final Duration LONGER = Duration.ofSeconds(8);
    /** The longest answer of a request that waits behind another and then tries itself. */
    private static final Duration TWICE = LONGER.multipliedBy(2);

    private static final List<String> PUBLIC = List.of("/", "/policy", "/asked-for", "/contact", "/join");

    /** Repairs a fault. */
    interface Repair {
        void mend() throws Exception;
    }

    /** The faults that keep the log from being written. */
    enum Fault {
        NO_RIGHT_TO_RECORD {
            @Override
            Repair inject() throws SQLException {
                asOwner("revoke execute on function audit.record(text, bytea, text) from member_app");
                return () -> asOwner("grant execute on function audit.record(text, bytea, text) to member_app");
            }
        },
        LOG_LOCKED {
            @Override
            Repair inject() throws SQLException {
                Connection owner = SYSTEM.asOwner();
                owner.setAutoCommit(false);
                try (Statement statement = owner.createStatement()) {
                    statement.execute("lock table audit.entry in access exclusive mode");
                }
                return owner::close;
            }
        },
        DISK_FULL {
            @Override
            Repair inject() throws Exception {
                return FullDisk.under(SYSTEM)::mend;
            }
        };

        abstract Repair inject() throws Exception;

        private static void asOwner(String sql) throws SQLException {
            try (Connection owner = SYSTEM.asOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private Browser browser;
    private Api memberApi;
    private Api agentApi;
    private Api auditorApi;
    private Page member;
    private Page agent;
    private Page auditor;
    private UUID person;
    private UUID caseId;

    @BeforeEach
    void everybodyIsAtWork() {
        memberApi = Api.as(SYSTEM, "member");
        person = People.member(memberApi);
        agentApi = Api.as(SYSTEM, "support");
        auditorApi = Api.as(SYSTEM, "auditor");
        caseId = People.openCase(agentApi, person, "service-application");
        browser = new Browser(SYSTEM);
        member = browser.signedIn("member");
        agent = browser.signedIn("support");
        auditor = browser.signedIn("auditor");
        assertAllWorks();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeRecordedIsNotReadByPageOrApi(Fault fault) throws Exception {
        Repair repair = fault.inject();
        try {
            awaitBroken();
            assertNothingIsRead();
            assertPublicPagesWork();
        } finally {
            repair.mend();
        }
        assertAllWorks();
    }

    @Test
    void withoutTheDatabasePublicPagesWorkAndItComesBackByItself() throws Exception {
        SYSTEM.local().stop(Part.DATABASE);
        try {
            assertNothingIsRead();
            assertPublicPagesWork();
        } finally {
            SYSTEM.local().restart(Part.DATABASE);
            WholeSystem.await("the server reads again", () -> readOverApi().status() == 201);
            WholeSystem.await("Keycloak signs in again", () -> signsIn("guardian"));
        }
        assertAllWorks();
    }

    @Test
    void withoutKeycloakPublicPagesWorkAndItComesBackByItself() throws Exception {
        SYSTEM.local().stop(Part.KEYCLOAK);
        try {
            assertPublicPagesWork();
            HttpResponse<String> toSignIn = soon(() -> SYSTEM.page("/account/home"));
            assertTrue(
                    List.of(302, 503).contains(toSignIn.statusCode()),
                    "Keycloak is where a sign-in leads, there or not: " + toSignIn.statusCode());
            for (Page page : List.of(member, agent, auditor)) {
                Response shown = soon(() -> page.navigate(page.url()));
                assertTrue(shown.status() == 200 || isPlain(shown), "answered " + shown.status());
            }
            Api.Answer answer = soon(this::readOverApi);
            assertTrue(
                    answer.status() == 201 || answer.status() == 503 && answer.code() != null,
                    answer.status() + " " + answer.body());
            Api.Answer forged =
                    soon(() -> Api.with(SYSTEM, "eyJhbGciOiJSUzI1NiIsImtpZCI6Im5vbmUifQ.eyJzdWIiOiJ4In0.AAAA")
                            .get("membership"));
            assertTrue(
                    List.of(401, 503).contains(forged.status()) && forged.code() != null,
                    forged.status() + " " + forged.body());
        } finally {
            SYSTEM.local().restart(Part.KEYCLOAK);
            WholeSystem.await("Keycloak signs in again", () -> signsIn("guardian"));
        }
        browser.signedIn("member");
        assertAllWorks();
    }

    @Test
    void aKeycloakThatHangsKeepsNobodyWaitingForLong() throws Exception {
        Api newcomer = Api.asNewcomer(SYSTEM);
        signalKeycloak("STOP");
        try {
            HttpResponse<String> toSignIn = within(LONGER, () -> SYSTEM.page("/account/home"));
            assertTrue(List.of(302, 503).contains(toSignIn.statusCode()), "answered " + toSignIn.statusCode());
            Api.Answer forged = within(
                    LONGER,
                    () -> Api.with(SYSTEM, "eyJhbGciOiJSUzI1NiIsImtpZCI6Im5vbmUifQ.eyJzdWIiOiJ4In0.AAAA")
                            .get("membership"));
            assertTrue(
                    List.of(401, 503).contains(forged.status()) && forged.code() != null,
                    forged.status() + " " + forged.body());
            assertPublicPagesWork();
            assertProblem(within(
                    LONGER,
                    () -> newcomer.post(
                            "membership",
                            Json.createObjectBuilder()
                                    .add("attributes", People.attributes())
                                    .build())));
        } finally {
            signalKeycloak("CONT");
            WholeSystem.await("Keycloak signs in again", () -> signsIn("guardian"));
        }
        assertAllWorks();
    }

    /** There are more requests than the server has workers. */
    @Test
    void aKeycloakThatHangsKeepsNobodyElseWaitingEither() throws Exception {
        Api shop = Api.asIntegrator(SYSTEM, "enrol");
        signalKeycloak("STOP");
        try (ExecutorService clients = Executors.newFixedThreadPool(MANY)) {
            List<Future<Api.Answer>> enrolments = IntStream.range(0, MANY)
                    .mapToObj(number -> clients.submit(() -> within(TWICE, () -> enrol(shop, number))))
                    .toList();
            WholeSystem.await("an answer", () -> enrolments.stream().anyMatch(Future::isDone));
            assertPublicPagesWork();
            for (Future<Api.Answer> enrolment : enrolments) {
                assertEquals(201, enrolment.get().status(), enrolment.get().body());
            }
            within(LONGER, () -> enrol(shop, MANY));
            assertPublicPagesWork();
        } finally {
            signalKeycloak("CONT");
            WholeSystem.await("Keycloak signs in again", () -> signsIn("guardian"));
        }
        WholeSystem.await("all are asked", () -> {
            Deletion.execute(
                    SYSTEM,
                    "update member.scheduled_tasks set execution_time = now() where task_name = 'invite-person' and"
                            + " not picked and execution_time > now()");
            return SYSTEM.count("select count(*) from member.invitation where status in ('inviting', 'invited') and"
                            + " asked_at is null")
                    == 0;
        });
    }

    /** Sends a signal to Keycloak, found by its port: its command is longer than what Java tells of a process. */
    private static void signalKeycloak(String signal) throws Exception {
        String port = "--http-port=" + SYSTEM.local().settings().keycloak();
        List<Long> found = ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> command(pid).contains(port))
                .toList();
        assertFalse(found.isEmpty(), "it runs");
        for (long pid : found) {
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                            .start()
                            .waitFor());
        }
    }

    private static String command(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    /**
     * Waits until the fault shows. A full disk shows once the last page with room is full: reads before that are on
     * record. Entries of a search are the shortest.
     */
    private void awaitBroken() {
        WholeSystem.await(
                "recording fails",
                () -> auditorApi.get("audit/entries").status() == 503
                        && readOverApi().status() == 503);
    }

    private void assertNothingIsRead() {
        assertAll(
                () -> assertProblem(soon(this::readOverApi)),
                () -> assertProblem(soon(() -> memberApi.get("profile"))),
                () -> assertProblem(soon(() -> agentApi.post("lookups", People.lookup("phone", "+86" + PHONE)))),
                () -> assertProblem(soon(() -> auditorApi.get("audit/entries"))),
                () -> assertPlain(soon(() -> member.navigate("/account/home"))),
                () -> assertNoValue(soon(() -> member.navigate("/account/correct?attribute=phone"))),
                () -> assertNoValue(soon(() -> member.navigate("/account/reads"))),
                () -> assertPlain(soon(() -> auditor.navigate("/audit/search"))),
                this::assertNothingIsReadOnTheCase);
    }

    /** Asserts that nothing is read on the case, whose page was open before. */
    private void assertNothingIsReadOnTheCase() {
        agent.check("#attribute-phone");
        assertPlain(soon(() -> agent.waitForResponse("**/service/case**", () -> agent.click("#read"))));
    }

    private void assertPublicPagesWork() {
        for (String address : PUBLIC) {
            HttpResponse<String> page = within(Duration.ofSeconds(1), () -> SYSTEM.page(address));
            assertEquals(200, page.statusCode(), address);
        }
    }

    private void assertAllWorks() {
        assertEquals(201, readOverApi().status());
        member.navigate("/account/home");
        assertThat(member.locator(".held")).containsText(PHONE);
        member.navigate("/account/reads");
        assertThat(member.locator("h1")).isVisible();
        auditor.navigate("/audit/search");
        assertThat(auditor.locator("tbody tr").first()).isVisible();
        agent.navigate("/service/case?id=" + caseId);
        agent.check("#attribute-phone");
        agent.click("#read");
        assertThat(agent.locator(".box.open")).containsText(PHONE);
    }

    private static Api.Answer enrol(Api shop, int number) {
        return shop.post(
                "enrolments",
                Json.createObjectBuilder()
                        .add(
                                "attributes",
                                People.attributes()
                                        .add(
                                                "email",
                                                "enrolled-" + number + "-" + UUID.randomUUID() + "@planted.example"))
                        .add("language", "en")
                        .build());
    }

    private Api.Answer readOverApi() {
        return agentApi.post("disclosures", People.read(person, "service-application", caseId, "phone"));
    }

    private static boolean signsIn(String name) {
        try {
            Api.as(SYSTEM, name);
            return true;
        } catch (AssertionError | UncheckedIOException notYet) {
            return false;
        }
    }

    private static void assertProblem(Api.Answer answer) {
        assertEquals(503, answer.status(), answer.body());
        assertTrue(answer.code() != null && !holdsValue(answer.body()), answer.body());
    }

    private static void assertPlain(Response response) {
        assertTrue(isPlain(response), response.status() + " " + response.url());
    }

    private static boolean isPlain(Response response) {
        String page = response.text();
        return response.status() == 503
                && page.contains("<h1>")
                && !page.contains("Exception")
                && !page.contains("\tat ")
                && !holdsValue(page);
    }

    private static void assertNoValue(Response response) {
        assertTrue(response.status() == 200 || isPlain(response), response.status() + " " + response.url());
        assertFalse(holdsValue(response.text()), "no value may come out");
    }

    private static boolean holdsValue(String text) {
        return text.replaceAll("\\s", "").contains(PHONE.replace(" ", "")) || text.contains(NAME);
    }

    private static <T> T soon(Supplier<T> asked) {
        return within(SOON, asked);
    }

    private static <T> T within(Duration longest, Supplier<T> asked) {
        long began = System.nanoTime();
        T answer = asked.get();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(longest) < 0, "took " + took);
        return answer;
    }
}
