package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages on which a member sees who did what with their data. */
class WhoReadIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Api member = Api.as(SYSTEM, "member");
    private final UUID person = People.member(member);

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    @Test
    void aCaseNumberLeadsToTheCase() {
        UUID caseId = People.openCase(Api.as(SYSTEM, "support"), person, "service-question");
        Page page = browser.signedIn("member");
        page.navigate("/account/reads");
        Locator opened = page.locator(".entry:has-text('opened case')").first();
        opened.locator("summary").click();
        opened.locator("dd a").click();
        page.waitForURL("**/account/case?id=" + caseId);
        assertThat(page.locator(".lead")).containsText(Pattern.compile("case \\d{4}-\\d+"));
    }

    @Test
    void theSecondPageLeadsBackToTheFirstAndOnlyTheFirstSaysWhatIsNotSealed() {
        for (int i = 0; i < 32; i++) {
            Api.Answer decided = member.post(
                    "consents",
                    Json.createObjectBuilder()
                            .add("purpose", "trend-analysis")
                            .add("given", i % 2 == 0)
                            .build());
            assertEquals(201, decided.status(), decided.body());
        }
        Page page = browser.signedIn("member");
        page.navigate("/account/reads?who=data-subject");
        assertThat(page.locator("main")).containsText("not sealed yet");
        String newest = page.locator(".entry").first().textContent();
        page.click("text=Older entries");
        assertThat(page.locator("main")).not().containsText("not sealed yet");
        assertEquals(List.of(), Browser.faults(page));
        page.click("text=Newest entries");
        assertEquals(newest, page.locator(".entry").first().textContent());
        assertThat(page.locator("#who")).hasValue("data-subject");
    }

    @Test
    void anotherSystemIsCalledAsTheOrganisationCallsItAndAuditorsHaveItsIdToo() {
        Api shop = Api.asIntegrator(SYSTEM, "purpose:service-application");
        String email = member.get("profile").json().getString("email");
        shop.post("lookups", People.lookup("email", email));
        Page page = browser.signedIn("member");
        page.navigate("/account/reads?who=integrator");
        assertThat(page.locator(".entry").first()).containsText("Workshop booking found you by your email.");
        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/audit/search?actorKind=integrator");
        assertThat(auditor.locator("tbody tr").first()).containsText("system Workshop booking (sample-integrator)");
        auditor.navigate("/audit/search?actor=Workshop+booking+(sample-integrator)");
        assertThat(auditor.locator("tbody tr").first()).containsText("Workshop booking");
    }

    @Test
    void theBarSaysWhoIsSignedInAndWhatOthersSeeOfThem() {
        Page page = browser.signedIn("member");
        page.click(".tools button:has-text('Member m·')");
        assertThat(page.locator("#seen")).containsText("Our staff know you only by the code m·");
        assertEquals(List.of(), Browser.faults(page));
        Page agent = browser.signedIn("support");
        agent.click(".tools button:has-text('Staff ')");
        assertThat(agent.locator("#seen"))
                .containsText(Pattern.compile("Members see you as “Agent \\d+ of the service centre”"));
        assertEquals(List.of(), Browser.faults(agent));
    }

    @Test
    void timesAreWrittenInOneWayForPeopleAndExactlyForAuditors() {
        Page page = browser.signedIn("member");
        page.navigate("/account/reads");
        page.locator(".entry summary").first().click();
        assertThat(page.locator(".entry dl").first())
                .containsText(Pattern.compile("\\d+ \\w+ 20\\d\\d, \\d\\d:\\d\\d"));
        assertThat(page.locator("main")).not().containsText("+08:00");
        Page auditor = browser.signedIn("auditor");
        auditor.navigate("/audit/search");
        assertThat(auditor.locator("thead th").first()).containsText("UTC+08:00");
        assertThat(auditor.locator("tbody time").first()).hasText(Pattern.compile("\\d\\d:\\d\\d:\\d\\d"));
        page.click("text=简体中文");
        assertThat(page.locator(".entry dl").first())
                .containsText(Pattern.compile("20\\d\\d年\\d+月\\d+日 \\d\\d:\\d\\d"));
    }
}
