package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.launcher.Part;

/**
 * A person whom another system enrols is asked first, and nobody may use their data until they say yes (REG-7, REG-8).
 */
class InvitationIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PURPOSE = "service-application";
    private static final int AT_ONCE = 10;

    private final Keycloak keycloak = new Keycloak(SYSTEM);
    private final Api shop = Api.asIntegrator(SYSTEM, "enrol purpose:service-application purpose:notices");
    private final String email = "enrolled-" + UUID.randomUUID() + "@planted.example";

    @Test
    void whoIsEnrolledConfirmsByTheLinkInTheMailAndIsReadFromThenOn() {
        UUID person = enrolled("en");
        assertEquals("invited", status(person));
        assertEquals(
                "not-confirmed",
                shop.post("disclosures", People.read(person, PURPOSE, null, "phone"))
                        .code());
        assertEquals(
                201,
                shop.post("disclosures", People.read(person, "notices", null, "email"))
                        .status(),
                "a notice may be sent");
        assertEquals(
                "[]",
                lookUp(Api.asIntegrator(SYSTEM, "purpose:service-application"))
                        .json()
                        .getJsonArray("people")
                        .toString(),
                "who may not tell them anything doesn't find them");
        Api agent = Api.as(SYSTEM, "support");
        UUID found = UUID.fromString(lookUp(agent).json().getJsonArray("people").getString(0));
        UUID caseId = People.openCase(agent, found, "service-application");
        assertEquals(
                "not-confirmed",
                agent.post("disclosures", People.read(found, PURPOSE, caseId, "phone"))
                        .code());

        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor("en", ColorScheme.LIGHT, 360);
            String mail = Outbox.mailTo(SYSTEM, email).getString("text");
            assertTrue(
                    mail.contains("has already given Qinghe details of yours")
                            && mail.contains("we delete what we were given 30 days after"),
                    "who writes, why, and what happens if nothing is done");
            String link = WayIn.link(SYSTEM, email);
            assertFalse(mail.contains("/realms/"), "one short link, ours");
            page.navigate(link);
            assertThat(page.locator(".lead")).containsText("who gave us your details");
            assertEquals(List.of(), Browser.faults(page));
            acceptTheMail(page);
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("This link no longer works");
            page.navigate("/account/home");
            assertTrue(keycloak.users(email).getJsonObject(0).getBoolean("emailVerified"));
            assertThat(page.locator("h1")).hasText("Somebody enrolled you. Is that right?");
            assertThat(page.locator(".lead")).containsText("Workshop booking");
            assertThat(page.locator("table")).containsText("Planted Name 8842");
            assertEquals(List.of(), Browser.faults(page));
            assertEquals(
                    "not-confirmed",
                    shop.post("disclosures", People.read(person, PURPOSE, null, "phone"))
                            .code(),
                    "looking is no yes");
            page.click("button[value=yes]");
            page.waitForURL("**/account/consents*");
            page.navigate("/account/reads");
            assertThat(page.locator("main")).containsText("Workshop booking enrolled you and gave your");
            assertThat(page.locator("main")).containsText("You had not confirmed yet. Nothing was read.");
            assertThat(page.locator("main"))
                    .containsText(
                            "Workshop booking tried to find you. You had not confirmed yet. Nothing was" + " shown.");
            assertThat(page.locator("main")).containsText("You confirmed that the details we were given are right.");
        }
        assertEquals("confirmed", status(person));
        assertEquals(
                201,
                shop.post("disclosures", People.read(person, PURPOSE, null, "phone"))
                        .status());
        assertEquals(
                1,
                lookUp(Api.asIntegrator(SYSTEM, "purpose:service-application"))
                        .json()
                        .getJsonArray("people")
                        .size());
    }

    @Test
    void whoSaysNoInTheBrowserIsErasedAtOnceAndTheAddressIsFree() {
        UUID person = enrolled("zh-CN");
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor("zh-CN", ColorScheme.DARK, 1440);
            assertTrue(
                    Outbox.mailTo(SYSTEM, email).getString("subject").matches(".*\\p{IsHan}.*"),
                    "in the language of the enrolment");
            acceptTheMail(page);
            assertThat(page.locator("h1")).hasText("有人为您办理了会员登记，请您确认");
            assertEquals(List.of(), Browser.faults(page));
            page.click("button[value=no]");
            assertThat(page.locator("h1")).hasText("正在删除我们收到的资料");
            assertEquals(List.of(), Browser.faults(page));
        }
        awaitGone(person);
        assertEquals(201, enrol("en").status(), "nothing stands in the way of another time");
    }

    @Test
    void theSameCanBeSaidOverTheApi() {
        UUID yes = enrolled("en");
        Api invited = keycloak.activated(email);
        assertEquals("sample-integrator", invited.get("invitation").json().getString("enrolledBy"));
        assertEquals("Planted Name 8842", invited.get("profile").json().getString("name"));
        assertEquals(
                "invited",
                invited.post(
                                "membership",
                                Json.createObjectBuilder()
                                        .add("attributes", People.attributes())
                                        .build())
                        .code());
        assertEquals(204, invited.post("invitation/confirmation", "").status());
        assertEquals(404, invited.post("invitation/confirmation", "").status(), "once");
        assertEquals(404, invited.delete("invitation").status(), "a member asks for deletion");
        WholeSystem.await(
                "the membership",
                () -> "registered".equals(invited.get("membership").json().getString("status", null)));
        assertEquals("confirmed", status(yes));
    }

    @Test
    void aNoOverTheApiErasesTooAndTheSameRequestEnrolsThemNotAgain() {
        String key = UUID.randomUUID().toString();
        JsonObject request = request(People.attributes().add("email", email), "en");
        UUID person = UUID.fromString(
                shop.post("enrolments", request, "Idempotency-Key", key).json().getString("person"));
        Api invited = keycloak.activated(email);
        assertEquals(204, invited.delete("invitation").status());
        awaitGone(person);
        Api.Answer again = shop.post("enrolments", request, "Idempotency-Key", key);
        assertEquals("410 erased-since", again.status() + " " + again.code());
        assertEquals(0, keycloak.users(email).size(), "nobody was invited anew");
    }

    @Test
    void whoHasNotAnsweredIsToldThatANoIsTheDeletion() {
        enrolled("en");
        keycloak.activated(email);
        Api fresh = Api.asFresh(SYSTEM, email, Keycloak.PASSWORD);
        assertEquals(
                "invitation-unanswered",
                fresh.post(
                                "deletion-requests",
                                Json.createObjectBuilder()
                                        .add("ground", "no-longer-wanted")
                                        .build())
                        .code());
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor("en", ColorScheme.LIGHT, 360);
            page.navigate("/account/deletion");
            Browser.atKeycloak(page, email, Keycloak.PASSWORD);
            assertThat(page.locator("main")).containsText("If you say no, everything is deleted at once");
            assertThat(page.locator("#ask")).hasCount(0);
            assertEquals(List.of(), Browser.faults(page));
        }
    }

    @Test
    void anEnrolmentOfAnAddressThatHasAnAccountIsAnsweredAsAnyOtherAndLeavesTheAccountAlone() {
        Api owner = keycloak.signedUp(email);
        UUID person = enrolled("en");
        assertEquals("invited", status(person));
        assertTrue(keycloak.users(email).getJsonObject(0).getBoolean("enabled"), "left alone");
        assertEquals("no-membership", owner.get("membership").code(), "and is given nothing");
        Deletion.execute(
                SYSTEM,
                "update member.invitation set enrolled_at = enrolled_at - interval '31 days' where person_id in"
                        + " (select person_id from member.pairwise_id where id = '" + person + "');"
                        + "update member.scheduled_tasks set execution_time = now() where task_name ="
                        + " 'end-invitations'");
        WholeSystem.await("the end", () -> status(person).equals("ended"));
        assertEquals("not-confirmed", shop.get("enrolments/" + person).json().getString("reason"), "as of anybody");
    }

    @Test
    void aMemberIsToldWhoWantedToEnrolThem() {
        Deletion member = new Deletion(SYSTEM);
        Api.Answer answer = shop.post("enrolments", request(People.attributes().add("email", member.email), "en"));
        assertEquals(201, answer.status(), answer.body());
        WholeSystem.await("the mail", () -> Outbox.says(SYSTEM, member.email, "We did not tell it so"));
        assertEquals(
                1,
                member.member.get("accesses").json().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .filter(entry -> entry.getString("action").equals("person.enrolled")
                                && entry.getString("outcome").equals("refused"))
                        .filter(entry -> entry.getString("actor").equals("sample-integrator"))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoEnrolsAnAddressAgainIsToldThatItDidWhoeverHasTheAddress(boolean known) {
        if (known) {
            keycloak.signedUp(email);
        }
        UUID first = enrolled("en");
        Api.Answer again = enrol("en");
        assertEquals(201, again.status(), again.body());
        assertEquals(
                "ended address-taken",
                again.json().getString("status") + " " + again.json().getString("reason"));
        awaitEnd(UUID.fromString(again.json().getString("person")), "address-taken");
        assertEquals("invited", status(first));
    }

    @Test
    void whatKeycloakRefusesForGoodEndsTheEnrolmentAndNothingOfItStays() {
        long before = ended("sign-in-refused");
        Api.Answer answer = shop.post("enrolments", request(People.attributes().add("email", refused()), "en"));
        assertEquals(201, answer.status(), answer.body());
        awaitEnd(UUID.fromString(answer.json().getString("person")), "sign-in-refused");
        assertEquals(before + 1, ended("sign-in-refused"), "on record");
        WholeSystem.await(
                "the erasure",
                () -> SYSTEM.count("select count(*) from member.invitation where status = 'ended'") == 0);
    }

    @Test
    void whyAnEnrolmentEndedIsToldToTheSystemThatAsks() throws Exception {
        UUID unanswered = enrolled("en");
        UUID never;
        UUID impossible;
        SYSTEM.local().stop(Part.KEYCLOAK);
        try {
            never = UUID.fromString(shop.post(
                            "enrolments", request(People.attributes().add("email", "never-" + email), "en"))
                    .json()
                    .getString("person"));
            // longer ago than the time to answer
            Deletion.execute(
                    SYSTEM,
                    "update member.invitation set enrolled_at = enrolled_at - interval '31 days' where person_id in"
                            + " (select person_id from member.pairwise_id where id in ('"
                            + unanswered + "', '" + never + "'));update member.scheduled_tasks set execution_time ="
                            + " now() where task_name = 'end-invitations'");
            WholeSystem.await(
                    "the end of who was never asked", () -> status(never).equals("ended"));
            assertEquals("not-invited", shop.get("enrolments/" + never).json().getString("reason"));
            WholeSystem.await(
                    "the end of who never answered", () -> status(unanswered).equals("ended"));
            assertEquals(
                    "not-confirmed", shop.get("enrolments/" + unanswered).json().getString("reason"));
            WholeSystem.await(
                    "their erasure, which needs no Keycloak",
                    () -> people("never-" + email).isEmpty());
            impossible = UUID.fromString(shop.post(
                            "enrolments", request(People.attributes().add("email", refused()), "en"))
                    .json()
                    .getString("person"));
            assertEquals("inviting", status(impossible));
        } finally {
            SYSTEM.local().restart(Part.KEYCLOAK);
        }
        WholeSystem.await("the refusal", () -> status(impossible).equals("ended"));
        assertEquals(
                "sign-in-refused", shop.get("enrolments/" + impossible).json().getString("reason"));
        WholeSystem.await("the erasure at Keycloak", () -> keycloak.users(email).isEmpty());
        assertEquals(0, keycloak.users("never-" + email).size(), "nothing was left behind");
        WholeSystem.await(
                "the end of all",
                () -> SYSTEM.count("select count(*) from member.invitation where status = 'ended'") == 0);
        Deletion.execute(
                SYSTEM,
                "update member.ended_enrolment set ended_at = ended_at - interval '31 days' where id = '" + impossible
                        + "'; update member.scheduled_tasks set execution_time = now() where task_name ="
                        + " 'end-invitations'");
        WholeSystem.await(
                "forgetting",
                () -> "unknown-enrolment"
                        .equals(shop.get("enrolments/" + impossible).code()));
    }

    @Test
    void theMailIsOrderedOnceWithItsMarkOrNotAtAll() {
        loseTheMark();
        try {
            enrolled("en");
            awaitAnotherTry();
            assertEquals(
                    0,
                    SYSTEM.count("select count(*) from member.mailed_link l join member.invitation i using (person_id)"
                            + " where i.asked_at is null"));
        } finally {
            keepTheMark();
        }
        awaitMarked();
        Outbox.mailTo(SYSTEM, email);
        assertEquals(1, Outbox.mailsTo(SYSTEM, email));
    }

    @Test
    void anEnrolmentThatIsSentManyTimesAtOnceAsksOnce() throws Exception {
        JsonObject request = request(People.attributes().add("email", email), "en");
        String key = UUID.randomUUID().toString();
        Set<String> people = new HashSet<>();
        Callable<Api.Answer> send = () -> shop.post("enrolments", request, "Idempotency-Key", key);
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Api.Answer> sent : clients.invokeAll(Collections.nCopies(AT_ONCE, send))) {
                Api.Answer answer = sent.get();
                assertTrue(
                        answer.status() == 201 || "idempotency-in-progress".equals(answer.code()),
                        answer.status() + " " + answer.body());
                if (answer.status() == 201) {
                    people.add(answer.json().getString("person"));
                }
            }
        }
        assertEquals(1, people.size());
        UUID person = UUID.fromString(people.iterator().next());
        WholeSystem.await("the invitation", () -> status(person).equals("invited"));
        awaitMarked();
        Outbox.mailTo(SYSTEM, email);
        assertEquals(1, Outbox.mailsTo(SYSTEM, email));
    }

    @Test
    void whomAnAdministratorShutOutMeanwhileIsNotLetInAgain() {
        loseTheMark();
        try {
            enrolled("en");
            keycloak.awaitLetIn(email);
            keycloak.setEnabled(email, false);
        } finally {
            keepTheMark();
        }
        awaitAnotherTry();
        assertFalse(keycloak.isEnabled(email), "what an administrator decided stands");
        keycloak.setEnabled(email, true);
        awaitMarked();
        Outbox.mailTo(SYSTEM, email);
        assertEquals(1, Outbox.mailsTo(SYSTEM, email));
    }

    @ParameterizedTest
    @CsvSource({
        "birth-date, 2020-01-01, under-age",
        "phone, 12, not-a-phone-number",
        "email, '', required",
        "name, 4111 1111 1111 1111, looks-like-payment-card"
    })
    void whatIsWrongIsTurnedAwayAsWhenJoining(String attribute, String value, String code) {
        long before = refused(attribute, code.equals("under-age") ? code : "invalid-values");
        Api.Answer answer = shop.post(
                "enrolments", request(People.attributes().add("email", email).add(attribute, value), "en"));
        assertEquals(422, answer.status(), answer.body());
        assertEquals(code, answer.json().getJsonArray("errors").getJsonObject(0).getString("code"));
        assertEquals(0, keycloak.users(email).size());
        assertEquals(
                before + 1,
                refused(attribute, code.equals("under-age") ? code : "invalid-values"),
                "on record, without the value");
    }

    /** Counts the enrolments that the log has as turned away for this. */
    private static long refused(String attribute, String reason) {
        return SYSTEM.count(
                "select count(*) from audit.entry where action = 'person.enrolled' and outcome = 'refused' and subject"
                        + " is null and array_to_string(attributes, ',') = '"
                        + attribute + "' and reason = '" + reason + "'");
    }

    @Test
    void onlyASystemWithTheScopeEnrols() {
        JsonObject request = request(People.attributes().add("email", email), "en");
        assertEquals(
                "not-allowed",
                Api.asIntegrator(SYSTEM, "purpose:service-application")
                        .post("enrolments", request)
                        .code());
        long before = refused("", "not-allowed");
        assertEquals(
                "not-allowed",
                Api.as(SYSTEM, "support").post("enrolments", request).code());
        assertEquals(before + 1, refused("", "not-allowed"), "on record");
        Api.Answer otherLanguage =
                shop.post("enrolments", request(People.attributes().add("email", email), "fr"));
        assertEquals(422, otherLanguage.status(), otherLanguage.body());
        assertEquals(
                "language",
                otherLanguage.json().getJsonArray("errors").getJsonObject(0).getString("name"));
        assertEquals(201, enrol("zh").status(), "as people call it");
        assertEquals(
                "unknown-attribute",
                shop.post("enrolments", request(People.attributes().add("no-such-attribute", "42"), "en"))
                        .code());
        assertEquals(
                "unknown-enrolment", shop.get("enrolments/" + UUID.randomUUID()).code());
    }

    @Test
    void whileKeycloakIsDownAnEnrolmentRestsAndNobodyBecomesAMember() throws Exception {
        Api newcomer = Api.asNewcomer(SYSTEM);
        newcomer.get("membership");
        shop.get("enrolments/" + UUID.randomUUID());
        UUID person;
        SYSTEM.local().stop(Part.KEYCLOAK);
        try {
            Api.Answer answer = enrol("en");
            assertEquals(201, answer.status(), answer.body());
            assertEquals("inviting", answer.json().getString("status"));
            person = UUID.fromString(answer.json().getString("person"));
            Api.Answer joining = newcomer.post(
                    "membership",
                    Json.createObjectBuilder()
                            .add("attributes", People.attributes())
                            .build());
            assertEquals(503, joining.status(), joining.body());
            assertEquals("no-membership", newcomer.get("membership").code(), "nothing was stored");
        } finally {
            SYSTEM.local().restart(Part.KEYCLOAK);
        }
        WholeSystem.await("the invitation", () -> status(person).equals("invited"));
        Outbox.mailTo(SYSTEM, email);
        assertEquals(1, keycloak.users(email).size());
    }

    /** Keeps the mark that the person is asked from being written, as if the server died after letting the user in. */
    private static void loseTheMark() {
        Deletion.execute(SYSTEM, """
                create function member.planted_loss() returns trigger language plpgsql as $$
                begin
                    raise exception 'planted';
                end $$;
                create trigger planted_loss before update on member.invitation
                    for each row when (new.asked_at is not null) execute function member.planted_loss()""");
    }

    private static void keepTheMark() {
        Deletion.execute(SYSTEM, "drop trigger planted_loss on member.invitation; drop function member.planted_loss()");
    }

    private static void awaitAnotherTry() {
        WholeSystem.await("another try", () -> {
            long failures = SYSTEM.count(
                    "select coalesce(sum(consecutive_failures), 0) from member.scheduled_tasks where task_name ="
                            + " 'invite-person'");
            hurry();
            return failures > 1;
        });
    }

    private static void awaitMarked() {
        WholeSystem.await("the mark", () -> {
            hurry();
            return SYSTEM.count("select count(*) from member.invitation where status = 'invited' and asked_at is null")
                    == 0;
        });
    }

    private static void hurry() {
        Deletion.execute(
                SYSTEM,
                "update member.scheduled_tasks set execution_time = now() where task_name = 'invite-person' and not"
                        + " picked and execution_time > now()");
    }

    /**
     * Returns an address that mail could reach and Keycloak rejects: its first letter is one of the rarer Chinese ones.
     */
    private String refused() {
        return "\uD842\uDFB7" + email;
    }

    private static long ended(String reason) {
        return SYSTEM.count(
                "select count(*) from audit.entry where action = 'invitation.ended' and reason = '" + reason + "'");
    }

    private List<JsonValue> people(String address) {
        return shop.post("lookups", People.lookup("email", address)).json().getJsonArray("people");
    }

    /** Enrols the person, and waits for the job to take it to Keycloak. */
    private UUID enrolled(String language) {
        Api.Answer answer = enrol(language);
        assertEquals(201, answer.status(), answer.body());
        assertEquals("inviting", answer.json().getString("status"));
        assertTrue(answer.response()
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .endsWith("/enrolments/" + answer.json().getString("person")));
        UUID person = UUID.fromString(answer.json().getString("person"));
        WholeSystem.await("the invitation", () -> status(person).equals("invited"));
        return person;
    }

    private void awaitEnd(UUID person, String reason) {
        WholeSystem.await("the end", () -> status(person).equals("ended"));
        assertEquals(reason, shop.get("enrolments/" + person).json().getString("reason"));
    }

    private Api.Answer enrol(String language) {
        return shop.post("enrolments", request(People.attributes().add("email", email), language));
    }

    private static JsonObject request(JsonObjectBuilder attributes, String language) {
        return Json.createObjectBuilder()
                .add("attributes", attributes)
                .add("language", language)
                .build();
    }

    private String status(UUID person) {
        return shop.get("enrolments/" + person).json().getString("status", "none");
    }

    private Api.Answer lookUp(Api reader) {
        return reader.post("lookups", People.lookup("email", email));
    }

    /** Accepts an invitation as somebody who has only the mail. */
    private void acceptTheMail(Page page) {
        WayIn.follow(page, WayIn.link(SYSTEM, email));
        WayIn.choosePassword(page, Keycloak.PASSWORD);
        page.waitForURL("**/account/invitation");
    }

    private void awaitGone(UUID person) {
        WholeSystem.await("the erasure at Keycloak", () -> keycloak.users(email).isEmpty());
        WholeSystem.await(
                "the erasure here", () -> shop.get("enrolments/" + person).status() == 404);
        WholeSystem.await(
                "the end of it",
                () -> lookUp(shop).json().getJsonArray("people").isEmpty());
    }
}
