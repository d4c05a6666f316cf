package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The inbox, on pages and over the API, and mails that come back to the local start's mailbox. */
class InboxIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    /** The local mail server has mails to this domain come back. */
    private final String email = "inbox-" + UUID.randomUUID() + "@nowhere.example";

    private final Api member = new Keycloak(SYSTEM).signedUp(email);

    @Test
    void aNoticeIsReadOnceItWasOpenedAndSaysThatItsMailCameBack() {
        People.member(member, email);
        JsonObject list = member.get("notices").json();
        assertEquals(1, list.getInt("unread"));
        JsonObject told = list.getJsonArray("notices").getJsonObject(0);
        assertEquals("welcome", told.getString("kind"));
        assertFalse(told.getBoolean("read"));
        assertFalse(told.containsKey("text"));

        String address = "notices/" + told.getString("id");
        WholeSystem.await("the mail's return", () -> state(address).equals("came-back"));
        JsonObject opened = member.get(address).json();
        assertTrue(opened.getBoolean("read"));
        assertTrue(opened.getString("text").contains("who has read it"), "its words");
        assertEquals(
                "no-such-address",
                opened.getJsonArray("deliveries").getJsonObject(0).getString("reason"));
        assertEquals(0, member.get("notices").json().getInt("unread"));
        assertEquals(
                "unknown-notice", member.get("notices/" + UUID.randomUUID()).code());
        assertEquals("unknown-notice", Api.as(SYSTEM, "member").get(address).code());
    }

    private String state(String address) {
        JsonArray deliveries = member.get(address).json().getJsonArray("deliveries");
        return deliveries.getJsonObject(0).getString("state");
    }

    @Test
    void whatNoLawOrdersIsSwitchedOffAndNothingElse() {
        People.member(member, email);
        assertEquals(204, switchOff("case-opened").status());
        assertEquals("cannot-switch-off", switchOff("deletion-asked").code());
        assertEquals("cannot-switch-off", switchOff("account-proof").code());
        assertEquals("unknown-kind", switchOff("planted").code());
        assertTrue(member.get("notice-kinds").body().contains("\"on\":false"));
    }

    private Api.Answer switchOff(String kind) {
        return member.put(
                "notice-kinds/" + kind,
                Json.createObjectBuilder().add("on", false).build());
    }

    @Test
    void thePageShowsWhatIsUnreadOpensItAndSwitchesKindsOff() {
        People.member(member, email);
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor();
            page.navigate("/account/home");
            Browser.atKeycloak(page, email, Keycloak.PASSWORD);
            assertThat(page.locator(".tools .count")).hasText("1 unread");
            page.click(".tools >> text=Inbox");
            assertThat(page.locator("p.lead")).hasText("One is unread.");
            page.click(".entry.new a");
            assertThat(page.locator("details.entry[open] .opened")).containsText("who has read it");
            assertThat(page.locator(".tools .count")).hasCount(0);
            page.click("#kind-case-opened button[value=off]");
            assertThat(page.locator("#kind-case-opened button[value=off]")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("#kind-deletion-asked")).containsText("Required by law");
        }
    }
}
