package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page owes to people with a screen reader, a phone or a dark screen, in each of its states and in both languages. */
class EveryPageIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final int WIDE = 1440;
    private static final int[] WIDTHS = {WIDE, 360};
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    private final List<String> faults = new ArrayList<>();
    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void aVisitorsAndANewcomersPagesServeEverybody(String language) {
        Page visitor = visitor(language);
        look(visitor, "/", "/?signed-out=1", "/policy", "/asked-for", "/contact", "/join?unanswered=1", "/join-guardian", "/nothing-here", "/sign-in-over?why=disabled", "/sign-in-over?why=deleted", "/sign-in-over?why=being-erased", "/sign-in-over?why=gone", "/account/home", "/join");
        visitor.check("#older");
        visitor.click("main .btn");
        check(visitor, "signing up");
        Page newcomer = signedIn("guardian", language);
        look(newcomer, "/account/complete", "/account/complete?unanswered=1", "/account/complete?age=older");
        newcomer.click("#join");
        check(newcomer, "wrong answers");
        newcomer.fill("#birth-date", "2020-01-01");
        newcomer.click("#join");
        check(newcomer, "under age");
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void aMembersAndTheStaffsPagesServeEverybody(String language) {
        UUID person = People.member(Api.as(SYSTEM, "member"));
        UUID caseId = People.openCase(Api.as(SYSTEM, "support"), person, "service-question");
        Page member = signedIn("member", language);
        look(member, "/account/home", "/account/home?done=joined", "/account/reads", "/account/reads?outcome=refused&who=staff", "/account/reads?who=integrator&days=30", "/account/consents", "/account/consents?joined=1", "/account/cases", "/account/correct?attribute=phone", "/account/correct?attribute=vehicle");
        member.navigate("/account/consents");
        member.locator("button[value=no]").first().click();
        check(member, "a consent just given or refused");
        member.navigate(SYSTEM.keycloak() + "/realms/member-accounts/protocol/openid-connect/auth?client_id=member-web&response_type=code&scope=openid&prompt=login&redirect_uri=" + SYSTEM.web() + "/account/home");
        check(member, "signing in again");
        Page agent = signedIn("support", language);
        look(agent, "/service/cases", "/service/cases?closed=" + caseId, "/service/find", "/service/open?person=" + person, "/service/case?id=none", "/service/case?id=" + caseId);
        agent.check("[name=attribute][value=phone]");
        agent.click("#read");
        check(agent, "open data");
        agent.check("[name=attribute][value=birth-date]");
        agent.click("#read");
        check(agent, "a refused read");
        agent.navigate("/service/find");
        agent.click("#go");
        check(agent, "nothing to find by");
        Page auditor = signedIn("auditor", language);
        look(auditor, "/audit/search", "/audit/search?outcome=refused", "/audit/search?from=2020-01-01", "/audit/search?subject=none", "/service/cases", "/privacy/desk");
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void thePagesOfADeletionServeEverybodyFromTheQuestionToTheCertificate(String language) {
        Deletion leaving = new Deletion(SYSTEM);
        Page member = signedIn(leaving, language);
        look(member, "/account/requests", "/account/request?id=none", "/account/deletion");
        member.click("#ask");
        check(member, "no reason chosen");
        member.check("[name=ground][value=unlawful-use]");
        member.click("#ask");
        check(member, "asked");
        String request = member.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        Page officer = signedIn("privacy-officer", language);
        look(officer, "/privacy/desk", "/privacy/desk?id=" + request);
        officer.click("#take");
        check(officer, "taken up");
        look(signedIn("privacy-officer-2", language), "/privacy/desk?id=" + request);
        officer.check("[name=decision][value=refuse]");
        officer.click("#decide-it");
        check(officer, "refused on no ground");
        officer.check("[name=decision][value=approve]");
        officer.click("#decide-it");
        check(officer, "approved");
        look(member, "/account/home", "/account/requests", "/account/request?id=" + request);
        member.click("#make-code");
        check(member, "a claim code");
        String code = member.textContent("#claim-code");
        Page anybody = visitor(language);
        look(anybody, "/certificate");
        claim(anybody, "00000-00000-00000-00000");
        check(anybody, "no such code");
        claim(anybody, code);
        check(anybody, "a deletion on its way");
        Deletion.endWaiting(SYSTEM, UUID.fromString(request));
        WholeSystem.await("the certificate", () -> "closed".equals(Deletion.claim(SYSTEM, code).getString("state", null)));
        claim(anybody, code);
        check(anybody, "the certificate");
        look(officer, "/privacy/desk?id=" + request);
        Page auditor = signedIn("auditor", language);
        look(auditor, "/audit/search?case=" + request);
        assertThat(auditor.locator("tbody tr").first().locator("td").nth(3)).hasText(Pattern.compile("\\d{4}-\\d{4}"));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void thePagesOfARefusedAndOfACalledOffRequestServeEverybody(String language) {
        Deletion staying = new Deletion(SYSTEM).asked();
        Api officer = Api.asFresh(SYSTEM, "privacy-officer");
        officer.post("deletion-requests/" + staying.request() + "/review", "");
        officer.post("deletion-requests/" + staying.request() + "/refusal", Json.createObjectBuilder().add("ground", "abuse-of-rights").add("reasons", "Planted-reason-".repeat(20)).build());
        Page member = signedIn(staying, language);
        look(member, "/account/request?id=" + staying.request());
        assertThat(member.locator("main")).containsText("Planted-reason-");
        look(signedIn("privacy-officer", language), "/privacy/desk?id=" + staying.request());
        member.navigate("/account/request?id=" + staying.asked().request());
        member.click("#call-off");
        check(member, "called off");
        look(member, "/account/requests");
        assertEquals(List.of(), faults);
    }

    private Page visitor(String language) {
        Page page = browser.visitor(language, ColorScheme.LIGHT, WIDE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                faults.add(page.url() + " says in the console: " + message.text());
            }
        });
        return page;
    }

    private Page signedIn(String name, String language) {
        Page page = visitor(language);
        Browser.signIn(page, name);
        return page;
    }

    private Page signedIn(Deletion whose, String language) {
        Page page = visitor(language);
        page.navigate("/account/home");
        Browser.atKeycloak(page, whose.email, Keycloak.PASSWORD);
        return page;
    }

    private static void claim(Page page, String code) {
        page.navigate("/certificate");
        page.fill("#claim", code);
        page.click("#fetch");
    }

    private void look(Page page, String... addresses) {
        for (String address : addresses) {
            Response response = page.navigate(address);
            int expected = address.equals("/nothing-here") ? 404 : 200;
            if (response.status() != expected) {
                faults.add(address + " answered " + response.status());
            }
            check(page, address);
        }
    }

    /** With all that opens opened, wide and narrow, light and dark; and nothing sticks out of a very narrow screen. */
    private void check(Page page, String name) {
        if (!page.url().contains("/realms/") && !page.evaluate("document.scripts.length").equals(0)) {
            faults.add(name + " loads a script");
        }
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            boolean menu = page.locator(".menu-btn").isVisible();
            if (menu) {
                page.click(".menu-btn");
            }
            appear(page, ColorScheme.LIGHT);
            Browser.faults(page).forEach(fault -> faults.add(name + ", " + width + " pixels wide: " + fault));
            appear(page, ColorScheme.DARK);
            Browser.contrast(page).forEach(fault -> faults.add(name + ", " + width + " pixels wide, dark: " + fault));
            if (menu) {
                page.keyboard().press("Escape");
            }
        }
        page.setViewportSize(NARROW, HEIGHT);
        Browser.sideways(page).forEach(fault -> faults.add(name + ", " + NARROW + " pixels wide: " + fault));
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** Without motion: colours would be looked at on their way. */
    private static void appear(Page page, ColorScheme appearance) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(appearance).setReducedMotion(ReducedMotion.REDUCE));
    }
}
