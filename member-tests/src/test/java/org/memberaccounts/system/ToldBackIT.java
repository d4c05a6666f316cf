package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Every act is confirmed by a page; the address has everything that was asked of a page; and the person concerned sees
 * a read at once.
 */
class ToldBackIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Api support = Api.as(SYSTEM, "support");
    private final UUID person = People.member(Api.as(SYSTEM, "member"));

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    @Test
    void homeCountsEachReadByOthersUnderItsPurpose() {
        UUID caseId = People.openCase(support, person, "service-question");
        assertEquals(
                201,
                support.post("disclosures", People.read(person, "service-application", caseId, "phone"))
                        .status());
        Page member = browser.signedIn("member");
        int before = readsThisWeek(member);
        assertTrue(before > 0);
        assertTrue(member.locator("figure svg").first().locator("rect").count() > 0, "drawn");
        assertEquals(
                201,
                support.post("disclosures", People.read(person, "service-application", caseId, "phone"))
                        .status());
        member.navigate("/account/home");
        assertEquals(before + 1, readsThisWeek(member));
        assertThat(member.locator("tr:has(th:text-is('Contact number'))")).containsText("today");
        assertThat(member.locator("tr:has(th:text-is('Gender'))")).containsText("never");
    }

    private static int readsThisWeek(Page member) {
        return Integer.parseInt(member.locator("figure tr:has(td:text-is('Service applications')) td")
                .last()
                .textContent());
    }

    @Test
    void whatAMemberAsksAboutTheirDataStandsInTheAddressAndSurvivesTheOtherLanguage() {
        UUID caseId = People.openCase(support, person, "service-question");
        assertEquals(
                403,
                support.post("disclosures", People.read(person, "service-application", caseId, "birth-date"))
                        .status());
        Page member = browser.signedIn("member");
        member.navigate("/account/reads");
        member.selectOption("#outcome", "refused");
        member.selectOption("#who", "staff");
        member.click("main button");
        member.waitForURL(url -> url.contains("outcome=refused") && url.contains("who=staff"));
        Locator entries = member.locator(".entry");
        assertTrue(entries.count() > 0);
        assertEquals(
                entries.count(), member.locator(".entry:has-text('Refused.')").count());
        assertThat(member.locator(".found")).containsText("of our staff. ");
        member.click("text=简体中文");
        assertThat(member.locator("h1")).hasText("谁查看过我的资料");
        assertTrue(member.url().contains("outcome=refused"));
        assertThat(member.locator(".entry").first()).containsText("已拒绝");
    }

    @Test
    void whatIsOpenOnACaseLeavesTheScreenByItselfAndTheCaseSaysWhatWasDoneOnIt() {
        UUID caseId = People.openCase(support, person, "service-question");
        Page agent = browser.signedIn("support");
        agent.navigate("/service/case?id=" + caseId);
        agent.check("#attribute-phone");
        Response opened = agent.waitForResponse(
                response -> response.request().method().equals("POST"), () -> agent.click("#read"));
        assertEquals("300; url=/service/case?id=" + caseId, opened.headerValue("refresh"));
        assertThat(agent.locator("table tbody tr").first())
                .containsText("You read for service applications: Contact number.");
        agent.click("text=Close it now");
        assertThat(agent.locator(".box.open")).hasCount(0);
        agent.click("#close");
        agent.check("input[name=outcome][value=solved]");
        agent.click("#end");
        assertThat(agent.locator("[role=status]")).containsText(Pattern.compile("Case \\d{4}-\\d+ is closed\\."));
    }

    @Test
    void aFormOpensOneCaseAndWhatIsSentFromThePageOfAClosedOneIsRefusedOnRecord() {
        UUID person = People.member(Api.as(SYSTEM, "member"));
        Page agent = browser.signedIn("support");
        agent.navigate("/service/open?person=" + person);
        String form = agent.content();
        agent.selectOption("#kind", "service-application");
        agent.click("#go");
        String opened = agent.url();
        agent.navigate("/service/cases");
        agent.setContent(form);
        agent.selectOption("#kind", "service-application");
        agent.click("#go");
        assertThat(agent.locator("h1")).isVisible();
        assertEquals(opened, agent.url(), "the same case again");
        Page beside = agent.context().newPage();
        beside.navigate(opened);
        beside.click("#close");
        beside.check("input[name=outcome][value=solved]");
        beside.click("#end");
        assertThat(beside.locator("[role=status]")).isVisible();
        agent.check("#attribute-phone");
        agent.click("#read");
        assertThat(agent.locator("[role=alert]")).containsText("The case is closed");
        assertEquals(
                1,
                SYSTEM.count(
                        "select count(*) from audit.entry where ref_id = ?::text and reason = 'case-not-open'",
                        UUID.fromString(opened.replaceFirst(".*id=", ""))));
    }

    @Test
    void aCorrectionIsConfirmedByTheLogsOwnWords() {
        Page member = browser.signedIn("member");
        member.navigate("/account/correct?attribute=region");
        member.fill("#answer-region", "Planted Region 7731");
        member.click("#save");
        assertThat(member.locator("[role=status]")).containsText("You changed your city or region.");
        for (String nothingDone : List.of("anything", "case.opened")) {
            member.navigate("/account/home?done=" + nothingDone);
            assertThat(member.locator("[role=status]")).hasCount(0);
        }
    }

    @Test
    void theFirstPageBeginsWithAnApprovedDeletionAndTheLogNamesWhoApprovedIt() {
        Deletion leaving = new Deletion(SYSTEM).approved();
        Page member = browser.visitor();
        member.navigate("/account/home");
        Browser.atKeycloak(member, leaving.email, Keycloak.PASSWORD);
        assertThat(member.locator(".part").first()).containsText("Your deletion was approved");
        WholeSystem.await("the notice", () -> {
            member.navigate("/account/reads");
            return member.textContent("main").contains("We sent a notice to your email that you are a member.");
        });
        assertThat(member.locator("main"))
                .containsText(Pattern.compile("Privacy officer \\d+ approved your deletion request\\."));
        member.navigate("/account/home");
        member.click("a:has-text('Cancel request')");
        member.click("#call-off");
        assertThat(member.locator("h1")).hasText("You cancelled your request");
        member.navigate("/account/home");
        assertThat(member.locator("main")).not().containsText("Your deletion was approved");
    }

    @Test
    void whatAgentsWroteAboutAMemberIsShownToThem() {
        People.openCase(support, person, "service-question");
        Page member = browser.signedIn("member");
        member.click("a[href='/account/cases'] >> nth=0");
        assertThat(member.locator("main")).containsText("Planted note 5519");
    }

    @Test
    void anEarlierDecisionKeepsItsReceiptAndADecisionHasNoGroundButItself() {
        Page member = browser.signedIn("member");
        for (String answer : new String[] {"yes", "no"}) {
            member.navigate("/account/consents");
            member.locator("form[aria-label='Advertising planning'] button[value=" + answer + "]")
                    .click();
        }
        Locator use = member.locator("section:has(form[aria-label='Advertising planning'])");
        use.locator("summary").click();
        assertThat(use.locator("details a").first()).isVisible();
        assertTrue(use.locator("a[href^='/account/receipt']").count() > 1);
        member.navigate("/account/reads");
        Locator decided = member.locator(".entry:has-text('You withdrew your consent to Advertising planning.')")
                .first();
        decided.locator("summary").click();
        assertThat(decided).not().containsText("Legal basis");
    }

    @Test
    void signingOutIsConfirmed() {
        Page member = browser.signedIn("member");
        member.click("text=Sign out");
        assertThat(member.locator("[role=status]")).containsText("You are signed out.");
        member.navigate("/account/home");
        assertTrue(member.url().contains("/realms/"), "asks to sign in");
    }
}
