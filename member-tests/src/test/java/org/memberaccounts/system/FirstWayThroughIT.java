package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do, in a real browser, signing in through Keycloak. */
class FirstWayThroughIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final int NARROW = 320;

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
        UUID person = People.member(Api.as(SYSTEM, "member"));
        UUID caseId = People.openCase(Api.as(SYSTEM, "support"), person, "service-question");
        List<String> faults = new ArrayList<>();
        look(browser.visitor(language, appearance, width), faults, "/", "/?signed-out=1", "/policy", "/asked-for", "/contact", "/join", "/join?unanswered=1", "/join-guardian", "/nothing-here", "/account/home");
        Page newcomer = signedIn("guardian", language, appearance, width);
        look(newcomer, faults, "/account/complete", "/account/complete?unanswered=1", "/account/complete?age=older");
        newcomer.click("#join");
        check(newcomer, "wrong answers", faults);
        Page member = signedIn("member", language, appearance, width);
        look(member, faults, "/account/home", "/account/home?done=joined", "/account/reads", "/account/reads?outcome=refused&who=staff", "/account/reads?who=integrator&days=30", "/account/consents", "/account/correct?attribute=phone", "/account/correct?attribute=vehicle");
        member.navigate("/account/consents");
        member.locator("button[value=no]").first().click();
        check(member, "a consent just given or refused", faults);
        member.navigate(SYSTEM.keycloak() + "/realms/member-accounts/protocol/openid-connect/auth?client_id=member-web&response_type=code&scope=openid&prompt=login&redirect_uri=" + SYSTEM.web() + "/account/home");
        check(member, "signing in again", faults);
        Page agent = signedIn("support", language, appearance, width);
        look(agent, faults, "/service/cases", "/service/cases?closed=" + caseId, "/service/find", "/service/open?person=" + person, "/service/case?id=none", "/service/case?id=" + caseId);
        agent.check("[name=attribute][value=phone]");
        agent.click("#read");
        check(agent, "open data", faults);
        agent.check("[name=attribute][value=birth-date]");
        agent.click("#read");
        check(agent, "a refused read", faults);
        agent.navigate("/service/find");
        agent.click("#go");
        check(agent, "nothing to find by", faults);
        Page auditor = signedIn("auditor", language, appearance, width);
        look(auditor, faults, "/audit/search", "/audit/search?outcome=refused", "/audit/search?from=2020-01-01", "/audit/search?subject=none", "/service/cases");
        assertEquals(List.of(), faults);
    }

    private Page signedIn(String name, String language, ColorScheme appearance, int width) {
        Page page = browser.visitor(language, appearance, width);
        Browser.signIn(page, name);
        return page;
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
            check(page, address, faults);
        }
    }

    /** With all that opens opened; then nothing may stick out of a very narrow screen. */
    private static void check(Page page, String name, List<String> faults) {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        boolean menu = page.locator(".menu-btn").isVisible();
        if (menu) {
            page.click(".menu-btn");
        }
        Browser.faults(page).forEach(fault -> faults.add(name + ": " + fault));
        if (menu) {
            page.keyboard().press("Escape");
        }
        ViewportSize size = page.viewportSize();
        page.setViewportSize(NARROW, size.height);
        Browser.sideways(page).forEach(fault -> faults.add(name + ", " + NARROW + " pixels wide: " + fault));
        page.setViewportSize(size.width, size.height);
    }
}
