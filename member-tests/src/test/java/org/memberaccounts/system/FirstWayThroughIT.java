package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The acts of people in a real browser, signed in through Keycloak. */
class FirstWayThroughIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

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
        agent.check("#attribute-phone");
        agent.check("#attribute-case-text");
        agent.click("#read");
        assertThat(agent.locator(".box.open")).containsText("+86 139 1234 5678");
        assertThat(agent.locator(".box.open")).containsText("Planted note 5519");
        agent.check("#attribute-birth-date");
        agent.click("#read");
        assertThat(agent.locator(".box.no")).containsText("Nothing was read");

        Page member = browser.signedIn("member");
        member.navigate("/account/reads");
        assertThat(member.locator(".entry:has-text('Refused.')").first())
                .containsText("This is not allowed for that purpose. Nothing was read.");
        assertThat(member.locator("main"))
                .containsText("read your case notes and contact number for service applications, case");
        assertFalse(member.content().contains("Planted note"), "who read says what, not the value");

        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/audit/search?action=data.disclosed&outcome=refused");
        assertThat(auditor.locator("tbody tr").first()).containsText("not allowed for this purpose");
        assertFalse(auditor.content().contains("13912345678"), "no personal data");
        auditor.navigate("/audit/search?action=log.searched");
        assertThat(auditor.locator("tbody tr").first()).containsText("searched the log");
    }

    @Test
    void aCardNumberInAFormIsTurnedAwayAndNotShownAgain() {
        Page guardian = browser.signedIn("guardian");
        guardian.navigate("/account/complete?age=older");
        guardian.fill("#answer-name", "4111 1111 1111 1111");
        guardian.fill("#answer-phone", "12");
        guardian.fill("#answer-region", "Kept Region");
        guardian.click("#join");
        assertThat(guardian.locator(".box.no")).containsText("bank card");
        assertEquals("", guardian.inputValue("#answer-name"));
        assertEquals("Kept Region", guardian.inputValue("#answer-region"), "other answers stay");
        assertFalse(guardian.content().contains("4111"));
    }

    @Test
    void anAuditorReadsNoMemberAndAnAgentNoLog() {
        Page agent = browser.signedIn("support");
        long before = refusedSearches();
        agent.navigate("/audit/search");
        assertThat(agent.locator("main")).containsText("not for your role");
        assertThat(agent.locator("table")).hasCount(0);
        agent.navigate("/audit/search?subject=nobody&case=2020-0001&outcome=perhaps&from=2026-02-02&to=someday");
        assertThat(agent.locator("main")).containsText("not for your role");
        assertThat(agent.locator("[role=alert] li")).hasCount(0);
        assertEquals(before + 2, refusedSearches(), "a question that is none is an attempt as well");
        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/service/find");
        assertThat(auditor.locator("main")).containsText("not for your role");
        assertThat(auditor.locator("#value")).hasCount(0);
    }

    private static long refusedSearches() {
        return SYSTEM.count("select count(*) from audit.entry where action = 'log.searched' and outcome = 'refused'");
    }

    @Test
    void aQuestionThatNothingInTheLogFitsIsNotAskedAndOlderEntriesAnswerTheSameQuestion() {
        Page auditor = browser.signedIn("auditor");
        for (String part : List.of("outcome=perhaps", "actorKind=nobody", "after=nowhere", "action=%C3%A4")) {
            auditor.navigate("/audit/search?" + part);
            assertThat(auditor.locator("[role=alert]")).containsText("asks for something that no entry can have");
            assertThat(auditor.locator("tbody tr")).hasCount(0);
        }
        auditor.navigate("/audit/search?from=someday");
        assertThat(auditor.locator("[role=alert] li"))
                .hasText("From: This is not a date. Write it like this: 2026-11-25.");
        auditor.click("button[name=language][value=zh-CN]");
        assertThat(auditor.locator("[role=alert] li")).containsText("日期格式不对，请按2026-11-25的格式填写。");
        auditor.click("button[name=language][value=en]");
        Api api = Api.as(SYSTEM, "auditor");
        for (int more = 0; more <= 50; more++) {
            assertEquals(200, api.get("audit/entries").status());
        }
        auditor.navigate("/audit/search?outcome=done&actorKind=staff&subject=&to=");
        auditor.locator(".older a").click();
        assertThat(auditor.locator("tbody tr").first()).isVisible();
        assertTrue(auditor.url().contains("/audit/search?"), auditor.url());
        assertTrue(auditor.url().contains("outcome=done"), auditor.url());
        assertTrue(auditor.url().contains("actorKind=staff"), auditor.url());
        assertFalse(auditor.url().contains("subject"), auditor.url());
        assertEquals("done", auditor.inputValue("#outcome"));
    }

    @Test
    void anAuditorAsksByTheMarkAndTheNumberThatTheTableShowsAndTheAgentSeesTheSameMark() {
        UUID person = People.member(Api.as(SYSTEM, "member"));
        UUID caseId = People.openCase(Api.as(SYSTEM, "support"), person, "service-application");
        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/audit/search?action=case.opened&case=" + caseId);
        Locator row = auditor.locator("tbody tr").first();
        String mark = row.locator(".said a").last().textContent().strip();
        String number = row.locator("td").nth(3).textContent().strip();
        auditor.navigate("/audit/search");
        auditor.click("details summary");
        auditor.fill("#subject", mark);
        auditor.fill("#case", number);
        auditor.selectOption("#action", "case.opened");
        auditor.click("main button");
        assertThat(auditor.locator("tbody tr")).hasCount(1);
        assertThat(auditor.locator("tbody tr")).containsText(mark);
        auditor.navigate("/audit/search?outcome=refused&subject=nobody&case=2020-0001&from=2026-02-02&to=2026-02-01");
        assertThat(auditor.locator("[role=alert] li")).hasText(new String[] {
            "About which member: This is neither a code nor an id. Copy the code from the table.",
            "Case or request: No case or request has this number or id. Copy it from the table.",
            "From: “From” is after “To”. Swap the two dates, or leave one empty."
        });
        assertEquals("nobody", auditor.inputValue("#subject"));
        assertEquals("refused", auditor.inputValue("#outcome"));
        assertEquals(List.of(), Browser.faults(auditor));
        Page agent = browser.signedIn("support");
        agent.navigate("/service/cases");
        assertThat(agent.locator("tr:has-text('" + number + "')")).containsText(mark);
    }

    @Test
    void anAgentIsToldWhatToTypeThatNobodyWasFoundAndThatNothingWasChosen() {
        UUID caseId = People.openCase(
                Api.as(SYSTEM, "support"), People.member(Api.as(SYSTEM, "member")), "service-application");
        Page agent = browser.signedIn("support");
        agent.navigate("/service/find");
        agent.fill("#value", "mei");
        agent.click("#go");
        assertThat(agent.locator(".box.no")).containsText("Enter the whole phone number or email address.");
        assertEquals("mei", agent.inputValue("#value"));
        agent.fill("#value", "nobody@planted.example");
        agent.click("#go");
        assertThat(agent.locator("[role=status]")).containsText("Nobody found");
        assertThat(agent.locator("[role=alert]")).hasCount(0);
        assertEquals(List.of(), Browser.faults(agent));
        agent.navigate("/service/open?person=" + UUID.randomUUID());
        assertThat(agent.locator("h1")).hasText("There is no member to open a case about");
        agent.navigate("/service/case?id=" + caseId);
        agent.click("#read");
        assertThat(agent.locator("[role=alert] a[href='#which']")).hasCount(1);
        assertThat(agent.locator("main")).not().containsText("Refused just now");
        assertEquals(List.of(), Browser.faults(agent));
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
