package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading on a case about a colleague needs a second person, and nobody works on their own record. */
class ApprovalIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Keycloak KEYCLOAK = new Keycloak(SYSTEM);
    private static final String PURPOSE = "service-question";

    private final Api agent = Api.as(SYSTEM, "support");
    private final Api lead = Api.as(SYSTEM, "support-lead");

    @Test
    void aCaseAboutAColleagueIsReadOnOnceTheHeadHasApprovedItAndForSomeHours() throws SQLException {
        Colleague colleague = new Colleague(SYSTEM, "support");
        UUID caseId = People.openCase(agent, colleague.person, PURPOSE);
        assertEquals("approval-missing", read(agent, colleague, caseId).code());

        Api.Answer asked = Colleague.ask(agent, caseId);
        assertEquals(201, asked.status(), asked.body());
        String approval = "approvals/" + asked.json().getString("id");
        assertEquals("waiting", asked.json().getString("state"));
        assertEquals("approval-asked-already", Colleague.ask(agent, caseId).code());
        assertEquals("not-allowed", agent.post(approval + "/grant", "").code());
        assertEquals("approval-missing", read(agent, colleague, caseId).code(), "asking alone opens nothing");
        assertTrue(waiting().contains(asked.json().getString("id")));

        JsonObject granted = lead.post(approval + "/grant", "").json();
        assertEquals("granted", granted.getString("state"));
        Instant until = Instant.parse(granted.getString("until"));
        assertEquals(Duration.ofHours(8), Duration.between(Instant.parse(granted.getString("decidedAt")), until));
        assertEquals(201, read(agent, colleague, caseId).status());
        assertEquals("approval-over", lead.post(approval + "/decline", "").code());

        Deletion.execute(
                SYSTEM,
                "update member.approval set decided_at = decided_at - interval '9 hours', granted_until ="
                        + " granted_until - interval '9 hours' where id = '"
                        + asked.json().getString("id") + "'");
        assertEquals("approval-missing", read(agent, colleague, caseId).code(), "its hours are over");
        assertEquals("ended", agent.get(approval).json().getString("state"));
        String seen = colleague.staff.get("accesses").body();
        assertAll(
                () -> assertTrue(seen.contains("case-reading.approval-asked"), seen),
                () -> assertTrue(seen.contains("case-reading.approval-granted"), seen),
                () -> assertTrue(seen.contains("approval-missing"), seen));
    }

    @Test
    void whatWasDeclinedOpensNothingAndCanBeAskedAnew() {
        Colleague colleague = new Colleague(SYSTEM, "support");
        UUID caseId = People.openCase(agent, colleague.person, PURPOSE);
        String approval = "approvals/" + Colleague.ask(agent, caseId).json().getString("id");
        assertEquals("declined", lead.post(approval + "/decline", "").json().getString("state"));
        assertEquals("approval-missing", read(agent, colleague, caseId).code());
        assertEquals(201, Colleague.ask(agent, caseId).status());
        assertEquals(
                "not-yours-to-ask",
                Colleague.ask(new Colleague(SYSTEM, "support").staff, caseId).code());
        People.close(agent, caseId);
        assertEquals("nothing-to-approve", Colleague.ask(agent, caseId).code());
        assertEquals("bad-cursor", lead.get("approvals?after=planted").code());
    }

    @Test
    void nobodyOpensOrReadsTheirOwnRecordAsStaff() {
        Colleague colleague = new Colleague(SYSTEM, "support");
        Api.Answer opened = colleague.staff.post(
                "cases",
                Json.createObjectBuilder()
                        .add("person", colleague.person.toString())
                        .add("kind", PURPOSE)
                        .build());
        assertEquals("own-record", opened.code());
        UUID anybodys = People.openCase(colleague.staff, People.member(Api.as(SYSTEM, "member")), PURPOSE);
        assertEquals("own-record", read(colleague.staff, colleague, anybodys).code());
        assertTrue(
                colleague
                        .staff
                        .post("lookups", People.lookup("email", colleague.email))
                        .json()
                        .getJsonArray("people")
                        .isEmpty(),
                "nor do they find themselves");
        assertEquals(200, colleague.staff.get("profile").status(), "their own account shows them everything");
    }

    @Test
    void nobodyApprovesWhatTheyAskForOrWhatIsAboutThemselves() {
        Colleague head = new Colleague(SYSTEM, "support", "support-lead");
        UUID aboutTheHead = People.openCase(agent, head.person, PURPOSE);
        String approval =
                "approvals/" + Colleague.ask(agent, aboutTheHead).json().getString("id");
        assertEquals("own-record", head.staff.post(approval + "/grant", "").code());
        assertEquals("waiting", agent.get(approval).json().getString("state"));

        Colleague colleague = new Colleague(SYSTEM, "support");
        UUID theirs = People.openCase(head.staff, colleague.person, PURPOSE);
        String own = "approvals/" + Colleague.ask(head.staff, theirs).json().getString("id");
        assertEquals("own-question", head.staff.post(own + "/grant", "").code());
        assertEquals(200, lead.post(own + "/grant", "").status(), "somebody else does");
        assertEquals("unknown-approval", agent.get(own).code(), "it is not another agent's to see");
    }

    @Test
    void onTheCasesPageAnAgentAsksAndOnTheirsTheHeadAnswers() {
        Colleague colleague = new Colleague(SYSTEM, "support");
        UUID caseId = People.openCase(agent, colleague.person, PURPOSE);
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.signedIn("support");
            page.navigate("/service/case?id=" + caseId);
            assertThat(page.locator(".strip")).containsText("You can’t read yet for:");
            assertThat(page.locator("#read")).hasCount(0);
            page.click("#ask-approval");
            assertThat(page.locator("main")).containsText("You asked for approval on");
            assertThat(page.locator("#ask-approval")).hasCount(0);

            Page head = browser.signedIn("support-lead");
            assertThat(head).hasURL(Pattern.compile("/service/approvals$"));
            String number = agent.get("cases/" + caseId).json().getString("number");
            head.locator("tr", new Page.LocatorOptions().setHasText(number))
                    .locator("button[value=yes]")
                    .click();
            assertThat(head.locator("[role=status]")).containsText("Approved until");
            assertThat(head.locator("tr", new Page.LocatorOptions().setHasText(number)))
                    .hasCount(0);

            page.navigate("/service/case?id=" + caseId);
            assertThat(page.locator(".strip")).containsText("You may read for:");
            page.check("#attribute-phone");
            page.click("#read");
            assertThat(page.locator(".read-out")).containsText("139");
        }
    }

    @Test
    void aHeadOfTheServiceCentreWhoIsAuditorTooDoesNothingAndIsToldWhy() {
        String email = "both-" + UUID.randomUUID() + "@planted.example";
        KEYCLOAK.signedUp(email);
        KEYCLOAK.giveRole(email, "support-lead");
        KEYCLOAK.giveRole(email, "auditor");
        Api both = Api.signedIn(SYSTEM, email, Keycloak.PASSWORD);
        assertEquals("conflicting-roles", both.get("approvals").code());
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor();
            page.navigate("/account/home");
            Browser.atKeycloak(page, email, Keycloak.PASSWORD);
            page.navigate("/service/approvals");
            assertThat(page.locator("main")).containsText("Your roles conflict");
        }
    }

    private static Api.Answer read(Api agent, Colleague colleague, UUID caseId) {
        return agent.post("disclosures", People.read(colleague.person, "service-application", caseId, "phone"));
    }

    private List<String> waiting() {
        return lead.get("approvals").json().getJsonArray("approvals").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .toList();
    }
}
