package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Whoever begins to sign in twice is signed in, whichever of the tabs they finish it in. */
class TwoTabsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    @Test
    void theFirstOfTwoTabsLeadsToThePageThatItWasFor() {
        People.member(Api.as(SYSTEM, "member"));
        try (Browser browser = new Browser(SYSTEM)) {
            Page first = browser.visitor();
            first.navigate("/account/reads?outcome=refused");
            Page second = first.context().newPage();
            second.navigate("/account/consents");
            Browser.atKeycloak(first, "member@sample.example", "member");
            assertAt(first, "/account/reads?outcome=refused");
            // its form is from before the sign-in in the other tab: Keycloak sends it on by itself
            assertAt(second, "/account/consents");
        }
    }

    @Test
    void theSecondDoesAsWell() {
        People.member(Api.as(SYSTEM, "member"));
        try (Browser browser = new Browser(SYSTEM)) {
            Page first = browser.visitor();
            first.navigate("/account/reads");
            Page second = first.context().newPage();
            second.navigate("/account/consents");
            Browser.atKeycloak(second, "member@sample.example", "member");
            assertAt(second, "/account/consents");
            assertAt(first, "/account/reads");
        }
    }

    @Test
    void nothingOfTheAnswerStaysInTheAddress() {
        People.member(Api.as(SYSTEM, "member"));
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.signedIn("member");
            page.navigate("/account/reads?outcome=refused&state=9e1f&session_state=7a&iss=http%3A%2F%2Fa&code=1.2.3");
            assertThat(page)
                    .hasURL(SYSTEM.web()
                            .resolve("/account/reads?outcome=refused")
                            .toString());
            assertThat(page.locator("h1")).hasCount(1);
        }
    }

    private static void assertAt(Page page, String address) {
        page.waitForURL(url -> url.startsWith(SYSTEM.web().resolve(address).toString()));
        assertThat(page.locator("h1")).not().containsText("sign-in");
        assertThat(page.locator("form[action='/sign-out']")).hasCount(1);
    }
}
