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

/**
 * Every page works for people with a screen reader, a phone or a dark screen, in each of its states, in Chinese and in
 * a {@link MadeUpLanguage} in place of English: in that language every word comes from a file of texts, and nothing is
 * cut off. What is pressed is large enough for a finger.
 */
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
    @ValueSource(strings = {MadeUpLanguage.TAG, "zh-CN"})
    void aVisitorsAndANewcomersPagesServeEverybody(String language) {
        Page visitor = visitor(language);
        look(visitor, Visits.VISITOR);
        look(visitor, Visits.othersOfVisitors());
        visitor.click("main .btn");
        check(visitor, "no age chosen");
        visitor.check("#how-old");
        visitor.click("main .btn");
        check(visitor, "the question of an address");
        visitor.click("#send");
        check(visitor, "no address");
        String email = "looks-" + UUID.randomUUID() + "@planted.example";
        WayIn.ask(visitor, email);
        check(visitor, "a link sent");
        visitor.navigate(WayIn.link(SYSTEM, email));
        check(visitor, "a link opened");
        visitor.click("#go-on");
        check(visitor, "the choice of a password");
        Page forgetful = visitor(language);
        forgetful.navigate("/password-forgotten");
        WayIn.ask(forgetful, "guardian@sample.example");
        check(forgetful, "a link for a new password sent");
        Page newcomer = signedIn("guardian", language);
        newcomer.navigate("/account/complete");
        newcomer.click("#go-on");
        check(newcomer, "no age chosen either");
        look(newcomer, Visits.NEWCOMER);
        newcomer.click("#join");
        check(newcomer, "wrong answers");
        newcomer.fill("#answer-birth-date", "2020-01-01");
        newcomer.click("#join");
        check(newcomer, "under age");
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {MadeUpLanguage.TAG, "zh-CN"})
    void aMembersAndTheStaffsPagesServeEverybody(String language) {
        UUID person = People.member(Api.as(SYSTEM, "member"));
        UUID caseId = People.openCase(Api.as(SYSTEM, "support"), person, "service-question");
        Page member = signedIn("member", language);
        look(member, Visits.MEMBER);
        look(member, Visits.othersOf("/account/"));
        member.navigate("/account/consents");
        member.locator("button[value=no]").first().click();
        check(member, "a consent just given or refused");
        member.navigate(SYSTEM.keycloak()
                + "/realms/member-accounts/protocol/openid-connect/auth?client_id=member-web&response_type=code"
                + "&scope=openid&prompt=login&redirect_uri="
                + SYSTEM.web() + "/account/home");
        check(member, "signing in again");
        Page agent = signedIn("support", language);
        look(agent, Visits.othersOf("/service/"));
        look(agent, Visits.AGENT, person, caseId);
        agent.check("#attribute-phone");
        agent.click("#read");
        check(agent, "open data");
        agent.check("#attribute-birth-date");
        agent.click("#read");
        check(agent, "a refused read");
        agent.navigate("/service/find");
        agent.click("#go");
        check(agent, "nothing to find by");
        Page auditor = signedIn("auditor", language);
        look(auditor, Visits.AUDITOR);
        look(auditor, Visits.othersOf("/audit/"));
        lookAtRefusals(auditor, Visits.NOT_FOR_AN_AUDITOR);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {MadeUpLanguage.TAG, "zh-CN"})
    void thePagesOfAnApprovalServeEverybody(String language) {
        Page lead = signedIn("support-lead", language);
        look(lead, Visits.LEAD);
        lookAtRefusals(lead, Visits.NOT_FOR_A_LEAD);
        UUID caseId =
                People.openCase(Api.as(SYSTEM, "support"), new Colleague(SYSTEM, "support").person, "service-question");
        Page agent = signedIn("support", language);
        look(agent, Visits.COLLEAGUE, caseId);
        agent.click("#ask-approval");
        check(agent, "asked for approval");
        look(lead, Visits.LEAD);
        lead.navigate("/service/approvals");
        lead.locator("button[value=yes]").first().click();
        check(lead, "approved");
        look(agent, Visits.COLLEAGUE, caseId);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {MadeUpLanguage.TAG, "zh-CN"})
    void thePagesOfADeletionServeEverybodyFromTheQuestionToTheCertificate(String language) {
        Deletion leaving = new Deletion(SYSTEM);
        Page member = signedIn(leaving, language);
        look(member, Visits.ABOUT_TO_LEAVE);
        member.click("#ask");
        check(member, "no reason chosen");
        member.check("[name=ground][value=unlawful-use]");
        member.click("#ask");
        check(member, "asked");
        String request = member.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        Page officer = signedIn("privacy-officer", language);
        look(officer, Visits.OFFICER, request);
        look(officer, Visits.othersOf("/privacy/"));
        officer.click("#take");
        check(officer, "taken up");
        look(signedIn("privacy-officer-2", language), Visits.REVIEW, request);
        officer.check("[name=decision][value=refuse]");
        officer.click("#decide-it");
        check(officer, "refused on no ground");
        officer.check("[name=decision][value=approve]");
        officer.click("#decide-it");
        check(officer, "approved");
        look(member, Visits.LEAVING, request);
        member.click("#make-code");
        check(member, "a claim code");
        String code = member.textContent("#claim-code");
        Page anybody = visitor(language);
        look(anybody, Visits.CERTIFICATE);
        claim(anybody, "00000-00000-00000-00000");
        check(anybody, "no such code");
        claim(anybody, code);
        check(anybody, "a deletion on its way");
        Deletion.endWaiting(SYSTEM, UUID.fromString(request));
        WholeSystem.await(
                "the certificate",
                () -> "closed".equals(Deletion.claim(SYSTEM, code).getString("state", null)));
        claim(anybody, code);
        check(anybody, "the certificate");
        look(officer, Visits.REVIEW, request);
        Page auditor = signedIn("auditor", language);
        look(auditor, Visits.AUDITOR_OF_A_DELETION, request);
        assertThat(auditor.locator("tbody tr").first().locator("td").nth(3)).hasText(Pattern.compile("\\d{4}-\\d{4}"));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {MadeUpLanguage.TAG, "zh-CN"})
    void thePagesOfARefusedAndOfACalledOffRequestServeEverybody(String language) {
        Deletion staying = new Deletion(SYSTEM).asked();
        Api officer = Api.asFresh(SYSTEM, "privacy-officer");
        officer.post("deletion-requests/" + staying.request() + "/review", "");
        officer.post(
                "deletion-requests/" + staying.request() + "/refusal",
                Json.createObjectBuilder()
                        .add("ground", "abuse-of-rights")
                        .add("reasons", "Planted-reason-".repeat(20))
                        .build());
        Page member = signedIn(staying, language);
        look(member, Visits.REQUEST, staying.request());
        assertThat(member.locator("main")).containsText("Planted-reason-");
        look(signedIn("privacy-officer", language), Visits.REVIEW, staying.request());
        member.navigate("/account/request?id=" + staying.asked().request());
        member.click("#call-off");
        check(member, "called off");
        look(member, Visits.REQUESTS);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {MadeUpLanguage.TAG, "zh-CN"})
    void thePagesOfWhoWasEnrolledServeEverybody(String language) {
        String email = "enrolled-" + UUID.randomUUID() + "@planted.example";
        Api.Answer enrolled = Api.asIntegrator(SYSTEM, "enrol")
                .post(
                        "enrolments",
                        Json.createObjectBuilder()
                                .add("attributes", People.attributes().add("email", email))
                                .add("language", language)
                                .build());
        assertEquals(201, enrolled.status(), enrolled.body());
        Page mailed = visitor(language);
        mailed.navigate(WayIn.link(SYSTEM, email));
        check(mailed, "the link of who was enrolled");
        new Keycloak(SYSTEM).activated(email);
        Page invited = visitor(language);
        invited.navigate("/account/home");
        Browser.atKeycloak(invited, email, Keycloak.PASSWORD);
        look(invited, Visits.INVITED);
        invited.click("button[value=no]");
        invited.waitForURL("**/invitation-declined*");
        check(invited, "declined");
        look(visitor(language), Visits.DECLINED);
        assertEquals(List.of(), faults);
    }

    private Page visitor(String language) {
        Page page = browser.visitor(language, ColorScheme.LIGHT, WIDE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(".* 40[34] .*")) {
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

    /**
     * Looks at pages.
     *
     * @param ids fill the placeholders in the addresses, in this order
     */
    private void look(Page page, List<String> addresses, Object... ids) {
        for (String open : addresses) {
            String address = open.formatted(ids);
            look(page, address, address.equals(Visits.NOWHERE) ? 404 : 200);
        }
    }

    private void lookAtRefusals(Page page, List<String> addresses) {
        addresses.forEach(address -> look(page, address, 403));
    }

    private void look(Page page, String address, int expected) {
        Response response = page.navigate(address);
        if (response.status() != expected) {
            faults.add(address + " answered " + response.status());
        }
        check(page, address);
    }

    /**
     * Checks a page with everything opened that opens, wide and narrow; nothing may stick out of a very narrow screen.
     * What doesn't depend on the language, such as colours, light and dark, is looked at in one of them.
     */
    private void check(Page page, String name) {
        if (!page.url().contains("/realms/")
                && !page.evaluate("document.scripts.length").equals(0)) {
            faults.add(name + " loads a script");
        }
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        boolean first = MadeUpLanguage.TAG.equals(page.getAttribute("html", "lang"));
        if (first) {
            MadeUpLanguage.foreignWords(Browser.text(page)).forEach(word -> faults.add(name + " says " + word));
        } else if (!"zh-CN".equals(page.getAttribute("html", "lang"))) {
            faults.add(name + " is in " + page.getAttribute("html", "lang"));
        }
        for (int width : WIDTHS) {
            resize(page, width);
            boolean menu = page.locator(".menu-btn").isVisible();
            if (menu) {
                page.click(".menu-btn");
            }
            appear(page, ColorScheme.LIGHT);
            (first || width != WIDE ? Browser.faults(page) : Browser.sideways(page))
                    .forEach(fault -> faults.add(name + ", " + width + " pixels wide: " + fault));
            Browser.cutOff(page).forEach(fault -> faults.add(name + ", " + width + " pixels wide: " + fault));
            if (!page.url().contains("/realms/")) {
                Browser.smallTargets(page).forEach(fault -> faults.add(name + ", " + width + " pixels wide: " + fault));
            }
            if (first && width == WIDE) {
                appear(page, ColorScheme.DARK);
                Browser.contrast(page).forEach(fault -> faults.add(name + ", dark: " + fault));
            }
            if (menu) {
                page.keyboard().press("Escape");
            }
        }
        resize(page, NARROW);
        Browser.sideways(page).forEach(fault -> faults.add(name + ", " + NARROW + " pixels wide: " + fault));
        resize(page, WIDE);
    }

    /** Resizes the page and waits for it: on a busy machine the page learns its size later than the browser does. */
    private static void resize(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        WholeSystem.await(
                "the page is as wide", () -> page.evaluate("window.innerWidth").equals(width));
    }

    /** Changes the appearance without motion: otherwise colours would be measured on their way. */
    private static void appear(Page page, ColorScheme appearance) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(appearance).setReducedMotion(ReducedMotion.REDUCE));
    }
}
