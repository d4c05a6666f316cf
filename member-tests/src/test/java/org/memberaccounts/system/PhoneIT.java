package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A member proves their number with the code from a text message and is an official member from then on (REG-4). */
class PhoneIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final String email = "phone-" + UUID.randomUUID() + "@planted.example";
    private final String number =
            String.format(Locale.ROOT, "+86138%08d", Math.floorMod(email.hashCode(), 100_000_000));

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    private Api join() {
        Api account = new Keycloak(SYSTEM).signedUp(email);
        Api.Answer joined = account.post(
                "membership",
                Json.createObjectBuilder()
                        .add("attributes", People.attributes().add("phone", number))
                        .build());
        assertEquals(201, joined.status(), joined.body());
        // now the token is one of a member
        return Api.signedIn(SYSTEM, email, Keycloak.PASSWORD);
    }

    @Test
    void onThePageWithTheCodeFromTheText() {
        join();
        Page page = browser.visitor();
        page.navigate("/account/home");
        Browser.atKeycloak(page, email, Keycloak.PASSWORD);
        assertThat(page.locator("main")).containsText("Not an official member yet");
        page.locator("a[href='/account/phone']").first().click();
        assertThat(page.locator("main")).containsText("Your contact number is not verified");
        page.click("#ask");
        assertThat(page.locator("h1")).hasText("Enter the code we texted you");
        String code = Outbox.codeTo(SYSTEM, number, 1);
        page.fill("#code", code.equals("123123") ? "321321" : "123123");
        page.click("#confirm");
        assertThat(page.locator("#wrong-code")).containsText("4 tries are left");
        WholeSystem.await("the network's word", () -> {
            page.navigate("/account/phone");
            return page.locator("main").textContent().contains("The network says that the text arrived.");
        });
        assertEquals(List.of(), Browser.faults(page));
        page.fill("#code", code.substring(0, 3) + " " + code.substring(3));
        page.click("#confirm");
        assertThat(page.locator("[role=status]")).containsText("Your number is verified.");
        assertThat(page.locator("main")).containsText("You are an official member");
        page.navigate("/account/reads");
        assertThat(page.locator("main")).containsText("You verified your contact number with a code.");
        page.navigate("/account/correct?attribute=phone");
        page.fill("#answer-phone", "+86 139 1111 2222");
        page.click("#save");
        page.navigate("/account/home");
        assertThat(page.locator("main")).containsText("Not an official member yet");
    }

    @Test
    void overTheApiWhereTheAnswerHasNeitherCodeNorNumber() {
        Api member = join();
        assertEquals("registered", member.get("membership").json().getString("status"));
        Api.Answer asked = member.post("phone-verification/codes", "");
        assertEquals(202, asked.status(), asked.body());
        String code = Outbox.codeTo(SYSTEM, number, 1);
        assertFalse(asked.body().contains(code) || asked.body().contains(number.substring(4)), asked.body());
        String wrong = code.equals("111111") ? "222222" : "111111";
        assertEquals("wrong-code", confirm(member, wrong).code());
        assertEquals(422, confirm(member, "12345").status());
        assertEquals(200, confirm(member, code).status());
        assertEquals("code-over", confirm(member, code).code());
        assertEquals("official", member.get("membership").json().getString("status"));
        assertTrue(member.get("phone-verification").json().containsKey("verifiedAt"));
        assertEquals(
                0,
                SYSTEM.count("select count(*) from audit.entry where entry like ?", "%" + number.substring(1) + "%"));
    }

    @Test
    void afterThreeCodesAnHourNobodyGetsMore() {
        Api member = join();
        for (int i = 1; i <= 3; i++) {
            assertEquals(202, member.post("phone-verification/codes", "").status());
        }
        Api.Answer refused = member.post("phone-verification/codes", "");
        assertEquals(429, refused.status());
        assertEquals("limit-reached", refused.code());
    }

    @Test
    void guessesOverTheApiAndOnThePageCountTogetherAndThenNotEvenTheRightCodeIsTaken() {
        Api member = join();
        int tried = 0;
        while (confirm(member, "123456").status() != 429) {
            tried++;
            assertTrue(tried <= 25, "twenty an hour, and a little that grows back");
        }
        Page page = browser.visitor();
        page.navigate("/account/phone");
        Browser.atKeycloak(page, email, Keycloak.PASSWORD);
        page.navigate("/account/phone");
        page.click("#ask");
        page.fill("#code", Outbox.codeTo(SYSTEM, number, 1));
        page.click("#confirm");
        assertThat(page.locator("h1")).not().hasText("Your phone number");
        assertFalse(member.get("phone-verification").json().containsKey("verifiedAt"));
    }

    private static Api.Answer confirm(Api member, String code) {
        return member.post(
                "phone-verification",
                Json.createObjectBuilder().add("code", code).build());
    }
}
