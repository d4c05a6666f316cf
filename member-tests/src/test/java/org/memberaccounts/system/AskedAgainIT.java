package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The question that is asked again while a version is announced, on pages at both widths and over the API. */
class AskedAgainIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PURPOSE = "customer-preferences";
    private static final String READER = email();
    private static final String READER_OF_CHINESE = email();
    private static final String PROGRAM = email();

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    /** Somebody agrees, and then a version is announced that changes what they agreed to. */
    @BeforeAll
    static void announce() {
        List.of(READER, READER_OF_CHINESE, PROGRAM).forEach(AskedAgainIT::agrees);
        try (Browser officers = new Browser(SYSTEM)) {
            Page first = officers.signedIn("privacy-officer");
            VersionSteps.pressIfThere(first, "prepare");
            VersionSteps.pressIfThere(officers.signedIn("privacy-officer-2"), "review");
            VersionSteps.press(first, "announce");
            assertThat(first.locator("#version-2")).containsText("have not answered");
            looksWell(first);
            first.setViewportSize(360, 900);
            looksWell(first);
        }
    }

    private static String email() {
        return "again-" + UUID.randomUUID() + "@planted.example";
    }

    private static void agrees(String email) {
        Api member = new Keycloak(SYSTEM).signedUp(email);
        People.member(member, email);
        JsonObject yes = Json.createObjectBuilder()
                .add("purpose", PURPOSE)
                .add("given", true)
                .build();
        assertEquals(201, member.post("consents", yes).status());
    }

    @AfterAll
    static void withdraw() {
        try (Browser officers = new Browser(SYSTEM)) {
            VersionSteps.withdraw(officers.signedIn("privacy-officer"));
        }
    }

    @Test
    void aMemberIsShownTheQuestionOnceAndAnswersItWithNothingPressedBefore() {
        Page page = browser.visitor();
        page.navigate("/account/home");
        Browser.atKeycloak(page, READER, Keycloak.PASSWORD);
        assertTrue(page.url().endsWith("/account/asked-again"), page.url());
        assertThat(page.locator("h1")).hasText("Do you still agree to customer preferences?");
        assertThat(page.locator("ins").last()).containsText("workshop");
        assertThat(page.locator("main [aria-pressed=true]")).hasCount(0);
        looksWell(page);
        page.setViewportSize(360, 900);
        looksWell(page);
        page.navigate("/account/home");
        assertTrue(page.url().endsWith("/account/home"), "shown by itself once");
        assertThat(page.locator("main")).containsText("We ask you again");
        page.click("text=Read and answer");
        page.click("button[value=no]");
        assertThat(page.locator("main .box")).containsText("You said no");
        assertThat(page.locator("button[value=no]")).hasAttribute("aria-pressed", "true");
        page.click("button[value=yes]");
        assertThat(page.locator("button[value=yes]")).hasAttribute("aria-pressed", "true");
        looksWell(page);
        page.click("text=withdraw it");
        assertThat(page.locator("#" + PURPOSE + " button[value=yes]").first()).hasAttribute("aria-pressed", "true");
    }

    private static void looksWell(Page page) {
        assertEquals(List.of(), Browser.faults(page));
        assertEquals(List.of(), Browser.smallTargets(page));
    }

    @Test
    void inChineseAndInTheDarkItServesAsWell() {
        Page page = browser.visitor("zh-CN", ColorScheme.DARK, 360);
        page.navigate("/account/home");
        Browser.atKeycloak(page, READER_OF_CHINESE, Keycloak.PASSWORD);
        page.navigate("/account/asked-again");
        assertThat(page.locator("h1")).containsText("您是否仍同意");
        looksWell(page);
    }

    @Test
    void theSameIsAskedAndAnsweredOverTheApi() {
        Api member = Api.signedIn(SYSTEM, PROGRAM, Keycloak.PASSWORD);
        JsonObject asked = asked(member);
        assertEquals(2, asked.getInt("textVersion"));
        assertEquals("workshop", asked.getJsonArray("newAttributes").getString(0));
        assertFalse(asked.getBoolean("inForce") || asked.containsKey("given"));
        Api.Answer said = member.post("consents/asked-again", answer(2, false));
        assertEquals(201, said.status(), said.body());
        assertTrue(said.body().contains("from_privacy_notice_in_force"));
        assertEquals(200, member.post("consents/asked-again", answer(2, false)).status());
        assertFalse(asked(member).getBoolean("given"));
        assertTrue(member.get("consents").body().contains("\"decidedTextVersion\":1"), "the old yes holds until then");
        assertEquals(
                "not-asked-again",
                member.post("consents/asked-again", answer(7, true)).code());
        assertEquals(
                "invalid-values",
                member.post("consents/asked-again", answer(-1, true)).code());
    }

    private static JsonObject asked(Api member) {
        return member.get("consents/asked-again").structure().asJsonArray().getJsonObject(0);
    }

    private static JsonObject answer(int text, boolean yes) {
        return Json.createObjectBuilder()
                .add("purpose", PURPOSE)
                .add("textVersion", text)
                .add("given", yes)
                .build();
    }

    @Test
    void versionsAreReadByWhoeverHasAToken() {
        Api system = Api.asIntegrator(SYSTEM, "purpose:service-application");
        String all = system.get("policy-versions").body();
        assertTrue(all.contains("\"announced\"") && all.contains("in-force"), all);
        assertTrue(system.get("policy-versions?on=2026-11-30").body().contains("\"version\":1"));
        assertEquals("bad-day", system.get("policy-versions?on=30.11.2026").code());
        JsonObject difference = system.get("policy-versions/2/difference").json();
        assertEquals(PURPOSE, difference.getJsonArray("askedAgain").getString(0));
        assertTrue(difference.getBoolean("matters"));
        assertFalse(difference.getJsonArray("words").isEmpty());
        assertEquals("no-difference", system.get("policy-versions/1/difference").code());
        assertEquals("unknown-version", system.get("policy-versions/7").code());
        assertEquals("no-membership", system.get("consents/asked-again").code());
    }
}
