package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do, in a real browser, signing in through Keycloak. */
class FirstWayThroughIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(SYSTEM);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void anAgentReadsForACaseTheMemberSeesItAndTheAuditorFindsIt() {
        People.member(Api.as(SYSTEM, "member"));

        Page agent = browser.signedIn("support");
        agent.navigate("/service/find");
        agent.fill("#value", "member@sample.example");
        agent.click("#go");
        agent.selectOption("#kind", "service-application");
        agent.fill("#text", "Planted note 5519");
        agent.click("#go");
        agent.check("[name=attribute][value=phone]");
        agent.check("[name=attribute][value=case-text]");
        agent.click("#read");
        assertThat(agent.locator(".box.open")).containsText("+8613912345678");
        assertThat(agent.locator(".box.open")).containsText("Planted note 5519");
        agent.check("[name=attribute][value=birth-date]");
        agent.click("#read");
        assertThat(agent.locator(".box.no")).containsText("Nothing was read");

        Page member = browser.signedIn("member");
        member.navigate("/account/reads");
        assertThat(member.locator(".entry:has-text('Refused.')").first()).containsText("That purpose may not use it. Nothing was read.");
        assertThat(member.locator("main")).containsText("read your words in the case and contact number for Service applications on case");
        assertFalse(member.content().contains("Planted note"), "who read says what, not the value");

        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/audit/search?action=data.disclosed&outcome=refused");
        assertThat(auditor.locator("tbody tr").first()).containsText("the purpose may not use it");
        assertFalse(auditor.content().contains("13912345678"), "no personal data");
        auditor.navigate("/audit/search?action=log.searched");
        assertThat(auditor.locator("tbody tr").first()).containsText("searched the log");
    }

    @Test
    void aCardNumberInAFormIsTurnedAwayAndNotShownAgain() {
        Page guardian = browser.signedIn("guardian");
        guardian.navigate("/account/complete?age=older");
        guardian.fill("#name", "4111 1111 1111 1111");
        guardian.fill("#phone", "12");
        guardian.fill("#region", "Kept Region");
        guardian.click("#join");
        assertThat(guardian.locator(".box.no")).containsText("bank card");
        assertEquals("", guardian.inputValue("#name"));
        assertEquals("Kept Region", guardian.inputValue("#region"), "other answers stay");
        assertFalse(guardian.content().contains("4111"));
    }

    @Test
    void anAuditorReadsNoMemberAndAnAgentNoLog() {
        Page agent = browser.signedIn("support");
        agent.navigate("/audit/search");
        assertThat(agent.locator("main")).containsText("auditors only");
        assertThat(agent.locator("table")).hasCount(0);
        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/service/find");
        auditor.fill("#value", "139 1234 5678");
        auditor.click("#go");
        assertThat(auditor.locator(".box.no")).containsText("Your role");
    }

    @Test
    void signingOutEndsTheSignIn() {
        Page member = browser.signedIn("member");
        member.navigate("/account/reads");
        member.click("text=Sign out");
        member.waitForURL("**/*");
        member.navigate("/account/reads");
        assertTrue(member.url().contains("/realms/member-accounts/"), "asks to sign in again");
    }
}
