package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff tell once which member account is theirs, and kinds of case that open more need more. */
class OwnAccountIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");

    private final Keycloak keycloak = new Keycloak(SYSTEM);
    private final String own = "own-" + UUID.randomUUID() + "@planted.example";
    private final String atWork = "work-" + UUID.randomUUID() + "@planted.example";

    @Test
    void whoProvesTheirAccountOnThePageOpensNothingOfItOverTheApi() {
        UUID person = People.member(keycloak.signedUp(own), own);
        Api staff = staff();
        String number;
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor();
            page.navigate("/service/cases");
            Browser.atKeycloak(page, atWork, Keycloak.PASSWORD);
            number = page.locator(".tools [popovertarget=seen]").textContent().replaceAll("\\D", "");
            Page lead = browser.signedIn("support-lead");
            assertTrue(isListed(lead, number));
            page.locator("main a[href='/staff/account']").click();
            page.click("#name");
            assertThat(page.locator("[role=alert]")).containsText("Please fill this in");
            page.fill("#address", own);
            page.click("#name");
            String code = code();
            page.fill("#code", "0000 0000".equals(code) ? "0000 0001" : "0000 0000");
            page.click("#prove");
            assertThat(page.locator("[role=alert]")).containsText("This is not the right code");
            page.fill("#code", code);
            page.click("#prove");
            assertThat(page.locator("[role=status]")).containsText("recorded as yours");
            assertThat(page.locator("main")).containsText("You verified on");
            page.navigate("/service/cases");
            assertThat(page.locator("main a[href='/staff/account']")).hasCount(0);
            assertFalse(isListed(lead, number));
            page = browser.signedIn("member");
            assertEquals(403, page.navigate("/staff/account").status());
        }
        assertEquals("own-record", open(staff, person, "service-question", null).code());
        Api other = Api.as(SYSTEM, "support");
        UUID caseId = People.openCase(other, person, "service-question");
        assertEquals(
                "approval-missing",
                read(other, person, "service-application", caseId, "phone").code());
        String seen =
                Api.signedIn(SYSTEM, own, Keycloak.PASSWORD).get("accesses").body();
        assertTrue(seen.contains("declaration.account-named"), seen);
        assertTrue(seen.contains("wrong-code"), seen);
        assertTrue(seen.contains("declaration.account-proven"), seen);
    }

    @Test
    void whoHasNoneSaysSoWithOnePress() {
        staff();
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor();
            page.navigate("/service/cases");
            Browser.atKeycloak(page, atWork, Keycloak.PASSWORD);
            page.navigate("/staff/account");
            page.fill("#address", "nobody-" + UUID.randomUUID() + "@planted.example");
            page.click("#name");
            assertThat(page.locator("main")).containsText("If a member account uses the email address you gave");
            page.locator("form[action='/staff/account/none'] button").click();
            assertThat(page.locator("[role=status]")).containsText("you have no member account");
            assertThat(page.locator("main")).containsText("You said on");
        }
    }

    @Test
    void aKindThatNeedsADocumentIsOpenedWithItsReferenceByPageAndApi() {
        UUID person = People.member(keycloak.signedUp(own), own);
        Api agent = Api.as(SYSTEM, "support");
        assertEquals(
                "document-missing", open(agent, person, "legal-request", null).code());
        Api.Answer refused = open(agent, person, "legal-request", "139 0000 1234");
        assertEquals("invalid-values", refused.code());
        assertEquals(
                "not-a-reference",
                refused.json().getJsonArray("errors").getJsonObject(0).getString("code"));
        assertFalse(refused.body().contains("1234"));
        Api.Answer opened = open(agent, person, "legal-request", "Az-118/2026");
        assertEquals("Az-118/2026", opened.json().getString("document"));
        UUID caseId = UUID.fromString(opened.json().getString("id"));
        assertEquals(
                201, read(agent, person, "legal-duty", caseId, "birth-date").status());
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.signedIn("support");
            page.navigate("/service/open?person=" + person);
            page.click("#go");
            assertThat(page.locator("[role=alert]")).containsText("Choose a kind of case.");
            page.selectOption("#kind", "legal-request");
            page.click("#go");
            assertThat(page.locator("[role=alert]")).containsText("needs the reference of the document");
            page.fill("#document", "JG/2026-7");
            page.click("#go");
            assertThat(page.locator("main .lead")).containsText("JG/2026-7");
            page.check("#attribute-birth-date");
            page.click("#read");
            assertThat(page.locator(".read-out")).containsText("1991");
        }
    }

    @Test
    void aKindThatNeedsAnApprovalIsReadOnOnceTheHeadHasGrantedIt() {
        UUID person = People.member(keycloak.signedUp(own), own);
        Api agent = Api.as(SYSTEM, "support");
        UUID caseId = People.openCase(agent, person, "urgent-legal-request");
        assertEquals(
                "approval-missing",
                read(agent, person, "legal-duty", caseId, "birth-date").code());
        String approval = Colleague.ask(agent, caseId).json().getString("id");
        assertEquals(
                200,
                Api.as(SYSTEM, "support-lead")
                        .post("approvals/" + approval + "/grant", "")
                        .status());
        assertEquals(
                201, read(agent, person, "legal-duty", caseId, "birth-date").status());
    }

    private Api staff() {
        keycloak.signedUp(atWork);
        keycloak.giveRole(atWork, "support");
        Api staff = Api.signedIn(SYSTEM, atWork, Keycloak.PASSWORD);
        assertEquals(200, staff.get("cases").status(), "the first request as staff gives them their number");
        return staff;
    }

    /** Tells whether the head of the service centre sees this number among those who have not told us. */
    private static boolean isListed(Page lead, String number) {
        lead.navigate("/service/staff");
        while (lead.locator("tbody th[scope=row]:text-is('" + number + "')").count() == 0) {
            if (lead.locator(".older a").count() == 0) {
                return false;
            }
            lead.locator(".older a").click();
        }
        return true;
    }

    private String code() {
        WholeSystem.await(
                "the code", () -> Outbox.inAnyMailTo(SYSTEM, own, CODE).isPresent());
        return Outbox.inAnyMailTo(SYSTEM, own, CODE).orElseThrow();
    }

    private static Api.Answer open(Api agent, UUID person, String kind, String document) {
        JsonObjectBuilder request =
                Json.createObjectBuilder().add("person", person.toString()).add("kind", kind);
        JsonObject body = document == null
                ? request.build()
                : request.add("document", document).build();
        return agent.post("cases", body);
    }

    private static Api.Answer read(Api agent, UUID person, String purpose, UUID caseId, String attribute) {
        return agent.post("disclosures", People.read(person, purpose, caseId, attribute));
    }
}
