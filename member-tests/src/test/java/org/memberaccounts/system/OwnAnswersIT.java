package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's own answers and sign-in, changed from their own page. */
class OwnAnswersIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String VEHICLE = "/account/correct?attribute=vehicle";

    private final String email = "changes-" + UUID.randomUUID() + "@planted.example";
    private final Api account = new Keycloak(SYSTEM).signedUp(email);

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    private Page page;

    @BeforeEach
    void signIn() {
        assertEquals(
                201,
                account.post(
                                "membership",
                                Json.createObjectBuilder()
                                        .add("attributes", People.attributes())
                                        .build())
                        .status());
        page = browser.visitor();
        page.navigate("/account/home");
        Browser.atKeycloak(page, email, Keycloak.PASSWORD);
    }

    @Test
    void addingChangingAndRemovingAreThreeThingsAndRemovingIsAskedFirst() {
        page.navigate(VEHICLE);
        assertThat(page.locator("h1")).hasText("Add an answer");
        page.click("#save");
        assertThat(page.locator("[role=status]")).hasCount(0);
        save("Planted Vehicle 3311");
        assertThat(page.locator("[role=status]")).containsText("You added your vehicle.");
        page.navigate(VEHICLE);
        assertThat(page.locator("h1")).hasText("Change an answer");
        save("Planted Vehicle 3312");
        assertThat(page.locator("[role=status]")).containsText("You changed your vehicle.");
        save("");
        assertThat(page.locator("[role=alert] h2")).hasText("Delete your vehicle?");
        assertEquals(List.of(), Browser.faults(page));
        assertEquals("Planted Vehicle 3312", account.get("profile").json().getString("vehicle"));
        page.click("#delete");
        assertThat(page.locator("[role=status]")).containsText("You removed your vehicle.");
        assertFalse(account.get("profile").json().containsKey("vehicle"));
    }

    private void save(String vehicle) {
        page.navigate(VEHICLE);
        page.fill("#answer-vehicle", vehicle);
        page.click("#save");
    }

    @Test
    void thePasswordIsChangedWhereOneSignsInAndThatLeadsBack() {
        page.click("text=Change your password");
        page.fill("#password-new", "longer than before 8");
        page.fill("#password-confirm", "longer than before 8");
        page.click("[type=submit]");
        page.waitForURL("**/account/home*");
        assertThat(page.locator("[role=status]")).containsText(Pattern.compile("You changed your password\\. +Today"));
        page.click("text=Sign out");
        page.navigate("/account/home");
        Browser.atKeycloak(page, email, "longer than before 8");
        assertThat(page.locator("h1")).hasText("What we hold about you");
    }

    @Test
    void theEmailIsChangedWhereOneSignsInOnceTheNewAddressIsConfirmed() {
        String other = "changed-" + UUID.randomUUID() + "@planted.example";
        page.click("tr:has(th:text-is('Email')) a");
        page.fill("#email", other);
        page.click("[type=submit]");
        assertEquals(email, account.get("profile").json().getString("email"), "nothing is changed by typing");
        page.navigate(Outbox.link(Outbox.mailTo(SYSTEM, other)));
        if (page.locator("a:has-text('Click here')").count() > 0) {
            page.click("a:has-text('Click here')");
        }
        WholeSystem.await("the new address", () -> {
            page.navigate("/account/home");
            return page.locator("tr:has(th:text-is('Email'))").textContent().contains(other);
        });
    }
}
