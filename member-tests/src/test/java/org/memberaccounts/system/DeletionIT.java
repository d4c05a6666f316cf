package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.launcher.Part;

/** A person is erased, with proof; another one is refused; a third changes their mind. */
class DeletionIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PURPOSE = "service-application";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");
    private static final JsonObject GROUND =
            Json.createObjectBuilder().add("ground", "no-longer-wanted").build();

    @Test
    void everythingAboutThePersonGoesAndNothingAboutAnybodyElse() throws Exception {
        Deletion leaving = new Deletion(SYSTEM);
        UUID staying = People.member(Api.as(SYSTEM, "member"));
        leaving.member.post(
                "consents",
                Json.createObjectBuilder()
                        .add("purpose", "advertising-planning")
                        .add("given", true)
                        .build(),
                "Idempotency-Key",
                "planted-key");
        Api agent = Api.as(SYSTEM, "support");
        UUID caseId = People.openCase(agent, leaving.person, PURPOSE);
        assertEquals(
                201,
                agent.post("disclosures", People.read(leaving.person, PURPOSE, caseId, "phone", "case-text"))
                        .status());
        Api shop = Api.asIntegrator(SYSTEM, "purpose:" + PURPOSE);
        JsonObject byEmail = People.lookup("email", leaving.email);
        String known =
                shop.post("lookups", byEmail).json().getJsonArray("people").getString(0);

        leaving.approved();
        assertEquals(
                "deletion-approved",
                agent.post("disclosures", People.read(leaving.person, PURPOSE, caseId, "phone"))
                        .code());
        assertEquals(
                "deletion-approved",
                shop.post("disclosures", People.read(UUID.fromString(known), PURPOSE, null, "phone"))
                        .code());
        Api.Answer nobody = shop.post("lookups", People.lookup("email", "nobody-" + leaving.email));
        for (Api reader : List.of(agent, shop)) {
            Api.Answer hidden = reader.post("lookups", byEmail);
            assertEquals(
                    nobody.status() + nobody.body(),
                    hidden.status() + hidden.body(),
                    "nobody who looks up learns that they are there");
        }
        assertEquals(
                2,
                trail(leaving.member, "person.looked-up", "refused", "deletion-approved"),
                "the person sees that somebody tried");
        assertEquals(200, leaving.member.get("profile").status(), "their own look goes on");
        assertEquals("waiting", leaving.claim().getString("state"));

        leaving.endWaiting();
        JsonObject claimed = leaving.certificate();
        JsonObject certificate = claimed.getJsonObject("certificate").getJsonObject("certificate");
        Set<String> places = certificate.getJsonArray("places").getValuesAs(JsonObject.class).stream()
                .map(place -> place.getString("place"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertAll(
                () -> assertTrue(
                        places.containsAll(Set.of(
                                "sign-in-and-sessions",
                                "membership",
                                "cases",
                                "consents",
                                "pairwise-ids",
                                "requests",
                                "index-tags",
                                "sealed-values",
                                "sign-in-account",
                                "key",
                                "person",
                                "scan-for-leftovers")),
                        places.toString()),
                () -> assertTrue(Signed.verifies(
                        claimed.getJsonObject("certificate"),
                        "certificate",
                        Api.anonymous(SYSTEM).get("consents/keys").json())),
                () -> assertFalse(
                        claimed.toString().contains(leaving.person.toString())
                                || claimed.toString().contains(leaving.email),
                        "no personal data in it"),
                () -> assertEquals(
                        Set.of("log-entries", "cases", "requests", "staff-number", "remembered-requests"),
                        certificate.getJsonArray("kept").getValuesAs(JsonObject.class).stream()
                                .map(kept -> kept.getString("what"))
                                .collect(Collectors.toSet())),
                () -> assertTrue(
                        certificate.getJsonArray("not_claimed").toString().contains("inclusion-proof"),
                        "it says what it can't claim"),
                () -> assertTrue(
                        certificate.getJsonArray("not_claimed").getValuesAs(JsonObject.class).stream()
                                .anyMatch(item -> item.getString("what").equals("sign-in-account")
                                        && item.getJsonObject("because")
                                                .getString("zh-CN")
                                                .contains("事件")),
                        "and what a place keeps for a time"),
                () -> assertEquals(0, leaving.traces(), "rows that lead to the person"),
                () -> assertEquals(0, new Keycloak(SYSTEM).users(leaving.email).size(), "at Keycloak"),
                () -> assertEquals(
                        "[]",
                        agent.post("lookups", byEmail)
                                .json()
                                .getJsonArray("people")
                                .toString()),
                () -> assertEquals(
                        "case-not-open",
                        agent.post("disclosures", People.read(leaving.person, PURPOSE, caseId, "phone"))
                                .code()
                                .replace("person-unknown", "case-not-open")),
                () -> assertEquals(
                        "own-gone", leaving.member.get("profile").code(), "a token that is still good opens nothing"),
                () -> assertEquals(1, leaving.entries("certificate.code-made"), "that they had a code shown"),
                () -> assertEquals(1, leaving.entries("deletion-request.closed"), "the log tells what was done"),
                () -> assertEquals(places.size(), leaving.entries("erasure.place-erased"), "each place once"),
                () -> assertEquals(
                        201,
                        agent.post(
                                        "disclosures",
                                        People.read(
                                                staying, PURPOSE, People.openCase(agent, staying, PURPOSE), "phone"))
                                .status(),
                        "others are untouched"));
    }

    /** The statistics would keep it: the planner's samples outlive the values they were taken of. */
    @Test
    void theDatabaseTakesNoSamplesOfWhatIsAPersons() throws Exception {
        new Deletion(SYSTEM);
        Deletion.execute(SYSTEM, "analyze");
        String sampled =
                "select string_agg(tablename || '.' || attname, ' ') from pg_stats join information_schema.columns on"
                        + " schemaname = table_schema and tablename = table_name and attname = column_name where"
                        + " schemaname = 'member' and (data_type in ('uuid', 'bytea') or column_name in"
                        + " ('task_instance', 'reference', 'receipt', 'identity'))";
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sampled)) {
            row.next();
            assertNull(
                    row.getString(1),
                    "a new column of theirs needs an erasure that reaches its samples too:"
                            + " db/migration/member/afterMigrate.sql takes none");
        }
        assertTrue(SYSTEM.count("select count(*) from pg_stats where schemaname = 'member'") > 0, "there are others");
    }

    @Test
    void neitherDoesKeycloaksDatabase() throws Exception {
        try (Connection superuser = SYSTEM.local().connectAsSuperuser("keycloak");
                Statement statement = superuser.createStatement()) {
            statement.execute("analyze user_entity");
            try (ResultSet row = statement.executeQuery(
                    "select count(*), count(*) filter (where attname in ('email', 'email_constraint', 'username'))"
                            + " from pg_stats where tablename = 'user_entity'")) {
                row.next();
                assertTrue(row.getInt(1) > 0, "there are others");
                assertEquals(0, row.getInt(2));
            }
        }
    }

    /** Deleted rows stay in tables and indexes as bytes. */
    @Test
    void afterTheDailyCommandTheirAddressIsInNoFileOfKeycloaksUsers() throws Exception {
        Deletion staying = new Deletion(SYSTEM);
        Deletion leaving = new Deletion(SYSTEM);
        leaving.approved();
        leaving.endWaiting();
        JsonObject certificate =
                leaving.certificate().getJsonObject("certificate").getJsonObject("certificate");
        JsonObject rows = certificate.getJsonArray("not_claimed").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("what").equals("deleted-rows"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Instant.parse(certificate.getString("issued_at")).plus(Duration.ofDays(1)),
                Instant.parse(rows.getString("until")),
                "it names the time");
        WholeSystem.await("a moment in which no table is in use", DeletionIT::tidy);
        assertFalse(isInKeycloaksUsers(leaving.email));
        assertTrue(isInKeycloaksUsers(staying.email), "who stays is found there");
    }

    private static boolean tidy() {
        try {
            return SYSTEM.local().tidy().isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isInKeycloaksUsers(String email) throws SQLException {
        String files = """
                select bool_or(position(convert_to(?, 'UTF8') in pg_read_binary_file(pg_relation_filepath(file))) > 0)
                from (select 'user_entity'::regclass::oid as file
                      union all select indexrelid from pg_index where indrelid = 'user_entity'::regclass) all_of_it""";
        try (Connection superuser = SYSTEM.local().connectAsSuperuser("keycloak");
                PreparedStatement checkpoint = superuser.prepareStatement("checkpoint");
                PreparedStatement statement = superuser.prepareStatement(files)) {
            checkpoint.execute();
            statement.setString(1, email);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** We refuse older sessions and tokens at once; Keycloak learns of it when it is back. */
    @Test
    void fromTheBeginningOfTheErasureOnNobodyActsAsThePersonThoughKeycloakIsAway() throws Exception {
        Deletion leaving = new Deletion(SYSTEM).approved();
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor();
            page.navigate("/account/home");
            Browser.atKeycloak(page, leaving.email, Keycloak.PASSWORD);
            assertThat(page.locator("h1")).hasText("What we hold about you");
            assertEquals(200, leaving.member.get("profile").status());
            SYSTEM.local().stop(Part.KEYCLOAK);
            try {
                leaving.endWaiting();
                WholeSystem.await("the beginning", () -> leaving.entries("erasure.begun") == 1);
                assertEquals("own-being-erased", leaving.member.get("profile").code());
                assertEquals(
                        "own-being-erased", leaving.member.get("membership").code());
                page.navigate("/account/home");
                assertThat(page.locator("h1")).hasText("Your data is being deleted");
                assertEquals(List.of(), Browser.faults(page));
                assertEquals(0, leaving.entries("erasure.place-erased"), "Keycloak comes first, and is away");
            } finally {
                SYSTEM.local().restart(Part.KEYCLOAK);
            }
            leaving.certificate();
            assertEquals(0, leaving.traces());
            assertEquals(0, new Keycloak(SYSTEM).users(leaving.email).size());
        }
    }

    @Test
    void inTheBrowserAPersonAsksAnOfficerApprovesAndTheCertificateIsFetchedWithTheCode() {
        Deletion leaving = new Deletion(SYSTEM);
        try (Browser browser = new Browser(SYSTEM)) {
            Page member = browser.visitor();
            member.navigate("/account/requests");
            Browser.atKeycloak(member, leaving.email, Keycloak.PASSWORD);
            member.click("main >> text=Ask us to delete your data");
            assertThat(member.locator("main")).containsText("nobody can undo the deletion");
            assertThat(member.locator("main")).not().containsText("Sign in again");
            member.click("#ask");
            assertThat(member.locator("[role=alert]")).containsText("Choose a reason");
            member.check("[name=ground][value=no-longer-wanted]");
            member.click("#ask");
            assertThat(member.locator("h1")).hasText("You asked us to delete your data");
            assertThat(member.locator(".route .now")).hasText(Pattern.compile("Identity confirmed.*"));
            UUID request =
                    UUID.fromString(member.url().replaceFirst(".*id=", "").substring(0, 36));

            Page officer = browser.signedIn("privacy-officer");
            officer.navigate("/privacy/desk?id=" + request);
            officer.click("#take");
            officer.check("[name=decision][value=approve]");
            assertShowsNothingOf(leaving, officer);
            officer.click("#decide-it");
            assertThat(officer.locator(".route .now")).containsText("Waiting period");
            assertShowsNothingOf(leaving, officer);

            member.navigate("/account/request?id=" + request);
            assertThat(member.locator("h1")).containsText("We will delete your data on");
            member.click("#make-code");
            String code = member.textContent("#claim-code");
            assertFalse(member.url().contains(code), "in no address");
            WholeSystem.await("the mail that says so", () -> Outbox.says(SYSTEM, leaving.email, "was approved"));

            Deletion.endWaiting(SYSTEM, request);
            WholeSystem.await(
                    "the certificate",
                    () -> "closed".equals(Deletion.claim(SYSTEM, code).getString("state", null)));
            Page anybody = browser.visitor();
            anybody.navigate("/certificate");
            anybody.fill("#claim", "00000-00000-00000-00000");
            anybody.click("#fetch");
            assertThat(anybody.locator("[role=alert]")).containsText("No certificate has this code");
            anybody.fill("#claim", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
            anybody.click("#fetch");
            assertThat(anybody.locator(".certificate")).containsText("we deleted the personal data");
            assertThat(anybody.locator(".certificate"))
                    .containsText("Requests about personal data: kind, number, grounds and steps, de-identified.");
            assertThat(anybody.locator(".certificate")).containsText("There is no proof of inclusion in the log");
            assertThat(anybody.locator(".certificate")).containsText("Their retention period ends on");
            member.navigate("/account/home");
            Browser.faults(anybody).forEach(fault -> assertNull(fault));
            Page auditor = browser.signedIn("auditor");
            auditor.navigate("/audit/search?action=erasure.place-erased&case=" + request);
            assertThat(auditor.locator("main")).containsText("Search index");
            assertThat(auditor.locator("main")).not().containsText("index-tags");
            Page again = browser.visitor();
            again.navigate("/account/home");
            again.fill("#username", leaving.email);
            again.fill("#password", Keycloak.PASSWORD);
            again.click("[type=submit]");
            assertThat(again.locator("body")).containsText("Wrong email or password");
        }
    }

    /**
     * Asserts that a page has no value of the person, and their phone in no spelling at all: only the digits are
     * compared.
     */
    private static void assertShowsNothingOf(Deletion person, Page page) {
        String content = page.content();
        JsonObject given = People.attributes().build();
        for (String value : List.of(
                given.getString("name"),
                given.getString("region"),
                given.getString("birth-date"),
                "4 May 1991",
                person.email)) {
            assertFalse(content.contains(value), "decided without seeing the data");
        }
        assertFalse(content.replaceAll("\\D", "").contains("13912345678"), "decided without seeing the phone");
    }

    @Test
    void aRequestIsRefusedWithReasonsThatOnlyThePersonReads() {
        Deletion staying = new Deletion(SYSTEM);
        Api fresh = Api.asFresh(SYSTEM, staying.email, Keycloak.PASSWORD);
        String id = fresh.post("deletion-requests", GROUND).json().getString("id");
        Api officer = Api.asFresh(SYSTEM, "privacy-officer");
        officer.post("deletion-requests/" + id + "/review", "");
        assertEquals(
                "invalid-values",
                officer.post("deletion-requests/" + id + "/refusal", refusal("because", "no"))
                        .code());
        assertEquals(
                422,
                officer.post("deletion-requests/" + id + "/refusal", refusal("abuse-of-rights", " "))
                        .status());
        assertEquals(
                422,
                officer.post(
                                "deletion-requests/" + id + "/refusal",
                                refusal("abuse-of-rights", "card 4111 1111 1111 1111"))
                        .status());
        assertEquals(
                200,
                officer.post("deletion-requests/" + id + "/refusal", refusal("abuse-of-rights", "Planted reason 6617"))
                        .status());
        JsonObject read = fresh.post(
                        "disclosures",
                        People.read(staying.person, "self-access", UUID.fromString(id), "request-reason"))
                .json();
        assertEquals("Planted reason 6617", read.getJsonObject("values").getString("request-reason"));
        assertEquals(
                409, officer.post("deletion-requests/" + id + "/approval", "").status(), "refused is refused");
        assertEquals(201, fresh.post("deletion-requests", GROUND).status(), "they may ask again");
    }

    @Test
    void aRequestIsCalledOffAndNothingIsDeleted() {
        Deletion undecided = new Deletion(SYSTEM).approved();
        assertEquals(
                "reached",
                undecided
                        .member
                        .get("deletion-requests/" + undecided.request())
                        .json()
                        .getString("claimCode"),
                "they had a code shown");
        assertEquals(
                200,
                undecided
                        .member
                        .post("deletion-requests/" + undecided.request() + "/calling-off", "")
                        .status());
        WholeSystem.await(
                "word of it by mail",
                () -> Outbox.inAnyMailTo(SYSTEM, undecided.email, Pattern.compile("was cancelled"))
                        .isPresent());
        assertEquals(
                "not-now",
                undecided
                        .member
                        .post("deletion-requests/" + undecided.request() + "/calling-off", "")
                        .code());
        assertEquals(
                "unknown-claim-code",
                Api.anonymous(SYSTEM)
                        .post(
                                "certificates",
                                Json.createObjectBuilder()
                                        .add("code", undecided.code())
                                        .build())
                        .code());
        undecided.endWaiting();
        WholeSystem.await("the waiting period to end", () -> waits(undecided.request()) == 0);
        assertEquals(200, undecided.member.get("profile").status());
        Api agent = Api.as(SYSTEM, "support");
        assertEquals(
                201,
                agent.post(
                                "disclosures",
                                People.read(
                                        undecided.person,
                                        PURPOSE,
                                        People.openCase(agent, undecided.person, PURPOSE),
                                        "phone"))
                        .status());
    }

    @Test
    void anErasureWaitsForTheMailWithTheCodeAndBeginsOnceItIsTaken() throws Exception {
        Deletion leaving = new Deletion(SYSTEM);
        SYSTEM.local().stop(Part.MAIL);
        try {
            heldWithoutMail(leaving);
            assertEquals(
                    "waiting",
                    leaving.member
                            .get("deletion-requests/" + leaving.request())
                            .json()
                            .getString("state"));
            try (Browser browser = new Browser(SYSTEM)) {
                Page officer = browser.signedIn("privacy-officer");
                officer.navigate("/privacy/desk?id=" + leaving.request());
                assertThat(officer.locator(".detail"))
                        .containsText(
                                "The mail server has not accepted the email with the claim code yet. The deletion is on"
                                        + " hold because of this, until");
                Browser.faults(officer).forEach(fault -> assertNull(fault));
                Page member = browser.visitor();
                member.navigate("/account/request?id=" + leaving.request());
                Browser.atKeycloak(member, leaving.email, Keycloak.PASSWORD);
                assertThat(member.locator("h1")).hasText("We are about to delete your data");
                Browser.faults(member).forEach(fault -> assertNull(fault));
            }
        } finally {
            SYSTEM.local().restart(Part.MAIL);
        }
        String[] code = new String[1];
        WholeSystem.await("the mail with the code", () -> {
            leaving.hurry();
            code[0] = Outbox.inAnyMailTo(SYSTEM, leaving.email, CODE).orElse(null);
            return code[0] != null;
        });
        WholeSystem.await("the certificate", () -> {
            leaving.hurry();
            return "closed".equals(Deletion.claim(SYSTEM, code[0]).getString("state", null));
        });
        assertEquals(1, leaving.entries("deletion-request.held"));
        assertEquals(1, leaving.entries("deletion-request.erasing-begun"));
    }

    @Test
    void whoAlsoWorkedHereLeavesANumberThatIsNobodys() {
        Deletion leaving = new Deletion(SYSTEM);
        Keycloak keycloak = new Keycloak(SYSTEM);
        keycloak.giveRole(leaving.email, "support");
        String user = keycloak.users(leaving.email).getJsonObject(0).getString("id");
        assertEquals(
                200,
                Api.signedIn(SYSTEM, leaving.email, Keycloak.PASSWORD)
                        .get("cases")
                        .status());
        assertEquals(1, SYSTEM.count("select count(*) from member.staff where identity = ?", user));
        leaving.approved();
        leaving.endWaiting();
        leaving.certificate();
        assertEquals(0, SYSTEM.count("select count(*) from member.staff where identity = ?", user));
    }

    @Test
    void anErasureIsNotHeldForEver() throws Exception {
        Deletion leaving = new Deletion(SYSTEM);
        Api officer = Api.as(SYSTEM, "privacy-officer");
        SYSTEM.local().stop(Part.MAIL);
        try {
            heldWithoutMail(leaving);
            Deletion.execute(
                    SYSTEM,
                    "update member.deletion set held_until = now() where request_id = '" + leaving.request() + "'");
            WholeSystem.await(
                    "the end of it",
                    () -> "closed"
                            .equals(officer.get("deletion-requests/" + leaving.request())
                                    .json()
                                    .getString("state")));
        } finally {
            SYSTEM.local().restart(Part.MAIL);
        }
        assertEquals(1, leaving.entries("deletion-request.erasing-begun-untold"), "on record");
        try (Browser browser = new Browser(SYSTEM)) {
            Page desk = browser.signedIn("privacy-officer");
            desk.navigate("/privacy/desk?id=" + leaving.request());
            assertThat(desk.locator(".detail")).containsText("The member may have no code.");
        }
    }

    private static void heldWithoutMail(Deletion leaving) {
        leaving.approvedWithoutCode();
        Api officer = Api.as(SYSTEM, "privacy-officer");
        assertEquals(
                "mail-waiting",
                officer.get("deletion-requests/" + leaving.request()).json().getString("claimCode"));
        leaving.endWaiting();
        WholeSystem.await(
                "the erasure to be held",
                () -> officer.get("deletion-requests/" + leaving.request())
                        .json()
                        .containsKey("heldUntil"));
    }

    @Test
    void aRequestThatAnotherErasureOvertakesDoesNotSayThatNothingWasErased() {
        Deletion leaving = new Deletion(SYSTEM).approved();
        leaving.eraseAnotherWay();
        WholeSystem.await(
                "the other erasure", () -> "superseded".equals(leaving.claim().getString("state")));
        assertFalse(leaving.claim().containsKey("certificate"), leaving.claim().toString());
        try (Browser browser = new Browser(SYSTEM)) {
            Page anybody = browser.visitor();
            anybody.navigate("/certificate");
            anybody.fill("#claim", leaving.code());
            anybody.click("#fetch");
            assertThat(anybody.locator("[role=status]")).containsText("Replaced by another deletion");
            assertThat(anybody.locator("[role=status]"))
                    .containsText("and deletes everything. This request has no certificate of its own.");
            for (String wrong : List.of("Not done yet", "is in progress", "Cancelled", "Nothing was deleted")) {
                assertThat(anybody.locator("main")).not().containsText(wrong);
            }
            assertThat(anybody.locator(".certificate")).hasCount(0);
            Page desk = browser.signedIn("privacy-officer");
            desk.navigate("/privacy/desk?id=" + leaving.request());
            assertThat(desk.locator(".detail")).containsText("Another deletion for the same person started first");
        }
        assertEquals(1, leaving.entries("deletion-request.overtaken"));
    }

    @Test
    void askingNeedsAFreshSignInAndIsDoneOnce() {
        Deletion person = new Deletion(SYSTEM);
        Api.Answer stale = person.member.post("deletion-requests", GROUND);
        assertEquals("fresh-sign-in-needed", stale.code());
        assertEquals(1, trail(person.member, "deletion-request.asked", "refused", "fresh-sign-in-needed"), "on record");
        String challenge =
                stale.response().headers().firstValue("WWW-Authenticate").orElseThrow();
        assertTrue(
                challenge.startsWith("Bearer")
                        && challenge.contains("error=\"insufficient_user_authentication\"")
                        && challenge.contains("max_age=\"600\""),
                challenge);
        Api fresh = Api.asFresh(SYSTEM, person.email, Keycloak.PASSWORD);
        Api.Answer first = fresh.post("deletion-requests", GROUND, "Idempotency-Key", "ask-1");
        Api.Answer repeated = fresh.post("deletion-requests", GROUND, "Idempotency-Key", "ask-1");
        assertEquals(201, repeated.status(), repeated.body());
        assertEquals(first.json().getString("id"), repeated.json().getString("id"));
        assertEquals(
                "deletion-asked-already",
                fresh.post("deletion-requests", GROUND).code());
    }

    @Test
    void ofManyRequestsAtOnceOneIsTaken() throws Exception {
        Deletion person = new Deletion(SYSTEM);
        Api fresh = Api.asFresh(SYSTEM, person.email, Keycloak.PASSWORD);
        List<Callable<Integer>> asks = Collections.nCopies(
                3, () -> fresh.post("deletion-requests", GROUND).status());
        try (ExecutorService clients = Executors.newFixedThreadPool(asks.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : clients.invokeAll(asks)) {
                answers.add(answer.get());
            }
            assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
            assertEquals(2, answers.stream().filter(status -> status == 409).count(), answers.toString());
        }
        assertEquals(
                1,
                person.member
                        .get("deletion-requests")
                        .json()
                        .getJsonArray("requests")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "support, not-allowed",
        "auditor, not-allowed",
        "member, not-allowed",
        "privacy-officer-2, taken-up-by-another"
    })
    void nobodyDecidesButTheOfficerWhoTookItUp(String who, String code) {
        Deletion person = new Deletion(SYSTEM);
        String id = Api.asFresh(SYSTEM, person.email, Keycloak.PASSWORD)
                .post("deletion-requests", GROUND)
                .json()
                .getString("id");
        Api officer = Api.as(SYSTEM, "privacy-officer");
        assertEquals(
                200, officer.post("deletion-requests/" + id + "/review", "").status());
        assertEquals(
                "fresh-sign-in-needed",
                officer.post("deletion-requests/" + id + "/approval", "").code(),
                "a password grant never counts");
        assertEquals(
                1, trail(person.member, "deletion-request.approved", "refused", "fresh-sign-in-needed"), "on record");
        long before = SYSTEM.events();
        Api.Answer refused = Api.asFresh(SYSTEM, who).post("deletion-requests/" + id + "/approval", "");
        assertEquals(403, refused.status(), refused.body());
        assertEquals(code, refused.code());
        assertEquals(before + 1, SYSTEM.events(), "on record");
        assertEquals(
                "under-review",
                person.member.get("deletion-requests/" + id).json().getString("state"));
    }

    @Test
    void anOfficerWhoIsAMemberDecidesEverybodysRequestButTheirOwn() {
        Deletion own = new Deletion(SYSTEM);
        new Keycloak(SYSTEM).giveRole(own.email, "privacy-officer");
        Api both = Api.asFresh(SYSTEM, own.email, Keycloak.PASSWORD);
        String id = both.post("deletion-requests", GROUND).json().getString("id");
        assertEquals(
                "own-request",
                both.post("deletion-requests/" + id + "/review", "").code());
        try (Browser browser = new Browser(SYSTEM)) {
            Page desk = browser.visitor();
            desk.navigate("/privacy/desk?id=" + id);
            Browser.atKeycloak(desk, own.email, Keycloak.PASSWORD);
            assertThat(desk.locator(".detail"))
                    .containsText("This request is about you, so another officer has to decide it.");
            assertThat(desk.locator("#take")).hasCount(0);
        }
        Api officer = Api.asFresh(SYSTEM, "privacy-officer");
        assertEquals(
                200, officer.post("deletion-requests/" + id + "/review", "").status());
        assertEquals(
                "own-request",
                both.post("deletion-requests/" + id + "/takeover", "").code());
        assertEquals(
                "own-request",
                both.post("deletion-requests/" + id + "/approval", "").code());
        assertEquals(
                "own-request",
                both.post("deletion-requests/" + id + "/refusal", refusal("abuse-of-rights", "no"))
                        .code());
        assertEquals(
                "under-review", officer.get("deletion-requests/" + id).json().getString("state"));
        assertEquals(
                4,
                SYSTEM.count(
                        "select count(*) from audit.entry where ref_id = ?::text and outcome = 'refused' and reason ="
                                + " 'own-request'",
                        UUID.fromString(id)),
                "on record");

        String others = Api.asFresh(SYSTEM, new Deletion(SYSTEM).email, Keycloak.PASSWORD)
                .post("deletion-requests", GROUND)
                .json()
                .getString("id");
        assertEquals(
                200, both.post("deletion-requests/" + others + "/review", "").status());
        assertEquals(
                200, both.post("deletion-requests/" + others + "/approval", "").status());
    }

    @Test
    void anotherOfficerTakesARequestOverAndBothAreSeen() {
        Deletion person = new Deletion(SYSTEM);
        String id = Api.asFresh(SYSTEM, person.email, Keycloak.PASSWORD)
                .post("deletion-requests", GROUND)
                .json()
                .getString("id");
        Api first = Api.asFresh(SYSTEM, "privacy-officer");
        Api second = Api.asFresh(SYSTEM, "privacy-officer-2");
        assertEquals(
                "not-now",
                second.post("deletion-requests/" + id + "/takeover", "").code(),
                "nobody has it yet");
        int one = first.post("deletion-requests/" + id + "/review", "").json().getInt("officer");
        assertEquals(
                "not-now",
                first.post("deletion-requests/" + id + "/takeover", "").code(),
                "it is theirs already");
        assertEquals(
                "not-allowed",
                Api.as(SYSTEM, "support")
                        .post("deletion-requests/" + id + "/takeover", "")
                        .code());
        try (Browser browser = new Browser(SYSTEM)) {
            Page officer = browser.signedIn("privacy-officer-2");
            officer.navigate("/privacy/desk?id=" + id);
            assertThat(officer.locator(".detail")).containsText("Officer " + one + " is reviewing this.");
            officer.click("#take-over");
            assertThat(officer.locator(".detail")).containsText("Officer " + one + " started the review on");
            assertThat(officer.locator(".detail")).containsText("took over on");
            assertThat(officer.locator("#decide-it")).hasCount(1);
            Browser.faults(officer).forEach(fault -> assertNull(fault));
        }
        assertEquals(
                "taken-up-by-another",
                first.post("deletion-requests/" + id + "/approval", "").code());
        assertEquals(
                200, first.post("deletion-requests/" + id + "/takeover", "").status(), "and back");
        JsonObject back =
                second.post("deletion-requests/" + id + "/takeover", "").json();
        assertEquals(
                List.of(one, back.getInt("officer"), one, back.getInt("officer")),
                back.getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                        .filter(move -> move.containsKey("officer"))
                        .map(move -> move.getInt("officer"))
                        .toList());
        assertEquals(
                200, second.post("deletion-requests/" + id + "/approval", "").status());
        assertEquals(
                3,
                SYSTEM.count(
                        "select count(*) from audit.entry where ref_id = ?::text"
                                + " and action = 'deletion-request.taken-over' and outcome = 'done'",
                        UUID.fromString(id)));
    }

    @Test
    void whatAnOfficerPressesTooLateIsAnsweredWithHowItStands() {
        Deletion person = new Deletion(SYSTEM);
        String id = Api.asFresh(SYSTEM, person.email, Keycloak.PASSWORD)
                .post("deletion-requests", GROUND)
                .json()
                .getString("id");
        try (Browser browser = new Browser(SYSTEM)) {
            Page late = browser.signedIn("privacy-officer-2");
            late.navigate("/privacy/desk?id=" + id);
            assertThat(late.locator("#take")).hasCount(1);
            Api first = Api.asFresh(SYSTEM, "privacy-officer");
            int officer =
                    first.post("deletion-requests/" + id + "/review", "").json().getInt("officer");
            late.click("#take");
            assertThat(late.locator(".detail [role=alert]")).containsText("Another officer is already reviewing this");
            assertThat(late.locator(".detail")).containsText("Officer " + officer + " is reviewing this.");
        }
    }

    /** The test holds the last moments of an erasure: the key is gone, the rest of the row not yet. */
    @Test
    void whoHasNoKeyAnyMoreIsFoundByNobodyAndKeepsNobodyElseFromBeingFound() {
        Deletion person = new Deletion(SYSTEM);
        Api agent = Api.as(SYSTEM, "support");
        JsonObject lookup = People.lookup("email", person.email);
        Deletion.execute(
                SYSTEM,
                ("create table member.kept_key as select * from member.person_key where person_id = '%1$s';"
                                + " delete from member.person_key where person_id = '%1$s'")
                        .formatted(person.person));
        try {
            Api.Answer answer = agent.post("lookups", lookup);
            assertEquals(200, answer.status(), answer.body());
            assertTrue(answer.json().getJsonArray("people").isEmpty());
        } finally {
            Deletion.execute(
                    SYSTEM, "insert into member.person_key select * from member.kept_key; drop table member.kept_key");
        }
        assertEquals(
                1, agent.post("lookups", lookup).json().getJsonArray("people").size());
    }

    @Test
    void whoIsNoOfficerSeesNothingOfTheDeskAndThatTheyTriedIsOnRecord() {
        String tried =
                "select count(*) from audit.entry where action = 'deletion-request.looked-at' and outcome = 'refused'"
                        + " and subject is null and actor_kind = 'staff'";
        long before = SYSTEM.count(tried);
        Api agent = Api.as(SYSTEM, "support");
        assertEquals("not-allowed", agent.get("sign-in-troubles").code());
        assertEquals(
                "not-allowed",
                agent.get("deletion-requests/" + UUID.randomUUID() + "/facts").code());
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.signedIn("support");
            page.navigate("/privacy/desk");
            assertThat(page.locator("h1")).hasText("This page is not for your role");
            assertThat(page.locator(".queue")).hasCount(0);
        }
        assertEquals(before + 3, SYSTEM.count(tried));
    }

    @Test
    void othersSeeNothingOfARequest() {
        Deletion person = new Deletion(SYSTEM);
        String id = Api.asFresh(SYSTEM, person.email, Keycloak.PASSWORD)
                .post("deletion-requests", GROUND)
                .json()
                .getString("id");
        People.member(Api.as(SYSTEM, "member"));
        for (String who : Set.of("member", "support", "auditor")) {
            Api other = Api.as(SYSTEM, who);
            assertEquals(404, other.get("deletion-requests/" + id).status(), who);
            assertEquals(
                    404,
                    other.post("deletion-requests/" + id + "/calling-off", "").status(),
                    who);
        }
        assertEquals(
                3,
                trail(person.member, "deletion-request.looked-at", "refused", "not-allowed"),
                "and the person sees that they tried");
        assertEquals(3, trail(person.member, "deletion-request.called-off", "refused", "not-allowed"));
        List<JsonObject> others =
                person.member.get("accesses").json().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .filter(entry -> entry.getString("outcome").equals("refused")
                                && entry.getString("actorKind").equals("data-subject"))
                        .toList();
        assertFalse(others.isEmpty());
        assertTrue(
                others.stream().noneMatch(entry -> entry.containsKey("actor") || entry.containsKey("entry")),
                "what the log calls another person isn't theirs to know");
        Api.as(SYSTEM, "member").post("deletion-requests/" + id + "/claim-codes", "");
        assertEquals(1, trail(person.member, "deletion-request.code-made", "refused", "not-allowed"));
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor();
            page.navigate("/account/reads");
            Browser.atKeycloak(page, person.email, Keycloak.PASSWORD);
            page.waitForURL("**/account/reads");
            assertThat(page.locator("main"))
                    .containsText("Another person tried to cancel your deletion request. That was not allowed.");
            page.navigate("/account/reads?who=data-subject");
            assertThat(page.locator("main")).not().containsText("Another person");
        }
    }

    /** Counts the entries that a person sees about themselves. */
    private static long trail(Api member, String action, String outcome, String reason) {
        return member.get("accesses").json().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("action").equals(action)
                        && entry.getString("outcome").equals(outcome)
                        && entry.getString("reason", "").equals(reason))
                .count();
    }

    @Test
    void anOfficerKnowsOverTheApiWhatTheDeskShows() {
        Deletion person = new Deletion(SYSTEM);
        Api fresh = Api.asFresh(SYSTEM, person.email, Keycloak.PASSWORD);
        String before = fresh.post("deletion-requests", GROUND).json().getString("id");
        fresh.post("deletion-requests/" + before + "/calling-off", "");
        People.openCase(Api.as(SYSTEM, "support"), person.person, PURPOSE);
        String id = fresh.post("deletion-requests", GROUND).json().getString("id");
        JsonObject facts = Api.as(SYSTEM, "privacy-officer")
                .get("deletion-requests/" + id + "/facts")
                .json();
        assertEquals(1, facts.getInt("openCases"));
        assertEquals(1, facts.getInt("earlierRequests"));
        assertEquals("[]", facts.getJsonArray("places").toString());
        assertEquals(
                "not-allowed", fresh.get("deletion-requests/" + id + "/facts").code());
    }

    @Test
    void aLateAnswerStandsFirstOnTheDeskAndIsSaidInWords() {
        Deletion late = new Deletion(SYSTEM).asked();
        Deletion.execute(
                SYSTEM,
                "update member.request set asked_at = asked_at - interval '60 days' where id = '" + late.request()
                        + "'");
        Deletion other = new Deletion(SYSTEM).asked();
        Api officer = Api.as(SYSTEM, "privacy-officer");
        JsonObject first =
                officer.get("deletion-requests").json().getJsonArray("requests").getJsonObject(0);
        assertEquals(late.request().toString(), first.getString("id"));
        assertTrue(first.getBoolean("late"));
        assertTrue(LocalDate.parse(first.getString("answerBy")).isBefore(LocalDate.now(ZoneOffset.UTC)));
        JsonObject inTime =
                other.member.get("deletion-requests/" + other.request()).json();
        assertFalse(inTime.getBoolean("late"));
        assertTrue(LocalDate.parse(inTime.getString("answerBy"))
                .isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(15)));
        try (Browser browser = new Browser(SYSTEM)) {
            Page member = browser.visitor();
            member.navigate("/account/request?id=" + late.request());
            Browser.atKeycloak(member, late.email, Keycloak.PASSWORD);
            assertThat(member.locator("#answer-by")).containsText("We promised an answer by");
            Page desk = browser.signedIn("privacy-officer");
            desk.navigate("/privacy/desk?id=" + late.request());
            assertThat(desk.locator(".queue h2").first()).hasText(Pattern.compile("Late \\d+"));
            assertThat(desk.locator(".queue a").first()).containsText("late: due by");
            assertThat(desk.locator(".queue a[href*='" + other.request() + "']"))
                    .containsText("answer by");
            assertThat(desk.locator(".head")).containsText("Late: the answer was due by");
            desk.navigate("/privacy/desk");
            assertThat(desk.locator(".shown .lead").first()).containsText(first.getString("number"));
            assertThat(desk.locator(".queue a").first()).containsText("working days late");
            assertThat(desk.locator(".queue a").first()).containsText("not started");
            assertThat(desk.locator(".queue a .ruler").first())
                    .hasAttribute("aria-label", Pattern.compile("15 of 15 working days used, \\d+ late"));
            assertThat(desk.locator(".shown")).containsText("No other system has received anything.");
            desk.setViewportSize(360, 900);
            assertThat(desk.locator(".queue a").first()).isVisible();
            assertThat(desk.locator(".shown")).isHidden();
            desk.setViewportSize(1440, 900);
            desk.click("#take");
            assertThat(desk.locator("[role=status]")).containsText("You started the review.");
            desk.check("[name=decision][value=refuse]");
            desk.click("#decide-it");
            assertThat(desk.locator("[role=alert] a[href='#ground']")).hasCount(1);
            assertThat(desk.locator("[role=alert] a[href='#reasons']")).hasCount(1);
            desk.check("[name=ground][value=rights-of-others]");
            desk.fill("#reasons", "Planted reason 6618");
            desk.click("#decide-it");
            assertThat(desk.locator("[role=status]")).containsText("You refused the request.");
            assertThat(desk.locator(".detail")).containsText("Serious harm to the lawful rights of others");
            assertThat(desk.locator(".detail")).not().containsText("Planted reason 6618");
            desk.click("#read-reasons");
            assertThat(desk.locator(".detail")).containsText("Planted reason 6618");
            Browser.faults(desk).forEach(fault -> assertNull(fault));
        }
        assertFalse(officer.get("deletion-requests/" + late.request()).json().containsKey("answerBy"), "answered");
    }

    private static JsonObject refusal(String ground, String reasons) {
        return Json.createObjectBuilder()
                .add("ground", ground)
                .add("reasons", reasons)
                .build();
    }

    private static long waits(UUID request) {
        return SYSTEM.count(
                "select count(*) from member.scheduled_tasks where task_name = 'begin-erasure' and task_instance = ?",
                request.toString());
    }
}
