package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way in by a link, as people go it: an address on our page, the mail, a password at Keycloak. */
final class WayIn {
    private static final Pattern LINK =
            Pattern.compile("http://127\\.0\\.0\\.1:\\d+/link\\?t=[A-Za-z0-9_-]{24}(?![A-Za-z0-9_-])");

    private WayIn() {}

    /** Goes from the question of an address to those about the person. */
    static void join(WholeSystem system, Page page, String email) {
        join(system, page, email, email);
    }

    /** Does so with an address that is typed in another spelling than mail has it. */
    static void join(WholeSystem system, Page page, String typed, String email) {
        ask(page, typed);
        follow(page, link(system, email));
        choosePassword(page, Keycloak.PASSWORD);
        page.waitForURL("**/account/complete**");
    }

    /** Asks for a link on the page for that. */
    static void ask(Page page, String email) {
        page.fill("#address", email);
        page.click("#send");
        assertThat(page.locator("#another")).isVisible();
    }

    /** Returns the link in the newest mail to this address that has one; waits for one. */
    static String link(WholeSystem system, String address) {
        WholeSystem.await("a link", () -> !links(system, address).isEmpty());
        return links(system, address).getFirst();
    }

    /** Returns the links in all mails to this address, the newest first. */
    static List<String> links(WholeSystem system, String address) {
        return Outbox.all(system, address).stream()
                .map(WayIn::said)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    private static String said(JsonObject mail) {
        return mail.getString("text");
    }

    /** Opens a link and continues to Keycloak. */
    static void follow(Page page, String link) {
        page.navigate(link);
        page.click("#go-on");
    }

    /** Chooses a password at Keycloak. */
    static void choosePassword(Page page, String password) {
        page.fill("#password-new", password);
        page.fill("#password-confirm", password);
        page.click("[type=submit]");
    }
}
