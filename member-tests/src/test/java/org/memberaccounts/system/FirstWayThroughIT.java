package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        agent.fill("#value", "139 1234 5678");
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
        assertThat(member.locator("main")).containsText("read your words in the case, contact number for Service applications on case");
        assertFalse(member.content().contains("Planted note"), "who read says what, not the value");

        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/audit/search?action=data.disclosed&outcome=refused");
        assertThat(auditor.locator("tbody tr").first()).containsText("attribute-not-for-purpose");
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

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1440", "en, DARK, 360", "zh-CN, LIGHT, 360", "zh-CN, DARK, 1440"})
    void everyPageServesScreenReadersAndNarrowScreens(String language, ColorScheme appearance, int width) {
        People.member(Api.as(SYSTEM, "member"));
        List<String> faults = new ArrayList<>();
        look(browser.visitor(language, appearance, width), faults, "/", "/policy", "/asked-for", "/contact", "/join", "/nothing-here");
        Page member = browser.visitor(language, appearance, width);
        Browser.signIn(member, "member");
        look(member, faults, "/account/home", "/account/reads", "/account/consents", "/account/correct?attribute=phone");
        Page agent = browser.visitor(language, appearance, width);
        Browser.signIn(agent, "support");
        look(agent, faults, "/service/cases", "/service/find", "/service/open?person=00000000-0000-7000-8000-000000000000", "/service/case?id=none");
        Page auditor = browser.visitor(language, appearance, width);
        Browser.signIn(auditor, "auditor");
        look(auditor, faults, "/audit/search", "/audit/search?outcome=refused");
        assertEquals(List.of(), faults);
    }

    private static void look(Page page, List<String> faults, String... addresses) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                faults.add(page.url() + " says in the console: " + message.text());
            }
        });
        for (String address : addresses) {
            Response response = page.navigate(address);
            int expected = address.equals("/nothing-here") ? 404 : 200;
            if (response.status() != expected) {
                faults.add(address + " answered " + response.status());
            }
            Browser.faults(page).forEach(fault -> faults.add(address + ": " + fault));
        }
    }
}
