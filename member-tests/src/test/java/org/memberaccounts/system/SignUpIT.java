package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** People join and get a new password by a link that is mailed to them, and nobody learns who is a member. */
class SignUpIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final String email = "way-" + UUID.randomUUID() + "@planted.example";
    private final OffsetDateTime began = OffsetDateTime.now(ZoneOffset.UTC);
    private final Keycloak keycloak = new Keycloak(SYSTEM);

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    private final Page page = browser.visitor();

    @Test
    void whoOpensTheLinkInAnotherBrowserChoosesAPasswordAndContinues() {
        page.navigate("/join-address?age=older");
        WayIn.ask(page, email);
        assertThat(page.locator("h1")).hasText("Check your email");
        assertThat(page.locator(".lead")).containsText(email);
        assertFalse(page.url().contains("@"), "no personal value in an address");
        assertEquals(List.of(), Browser.faults(page));
        JsonObject mail = Outbox.mailTo(SYSTEM, email);
        assertEquals("Join Qinghe: choose a password", mail.getString("subject"));
        Page phone = browser.visitor();
        phone.navigate(WayIn.link(SYSTEM, email));
        assertThat(phone.locator(".lead")).containsText(email);
        assertTrue(keycloak.users(email).isEmpty(), "to look at a link changes nothing");
        phone.click("#go-on");
        assertThat(phone.locator("[name=logout-sessions][type=checkbox]")).hasCount(0);
        WayIn.choosePassword(phone, Keycloak.PASSWORD);
        phone.waitForURL("**/account/complete**");
        assertThat(phone.locator("h1")).hasText("Complete your membership");
        assertThat(phone.locator(".route .now")).containsText("A few questions");
        JsonObject user = keycloak.users(email).getJsonObject(0);
        assertTrue(user.getBoolean("emailVerified"));
        assertFalse(user.getString("username").contains("way"), "says nothing about them");
        assertFalse(user.toString().contains("sign-in-link"), "the ticket is used up");
        phone.navigate(WayIn.link(SYSTEM, email));
        assertThat(phone.locator("h1")).hasText("This link no longer works");
        assertEquals(List.of(), Browser.faults(phone));
    }

    @Test
    void thePageAnswersTheSameWhoeverHasTheAddress() {
        Deletion member = new Deletion(SYSTEM);
        String nobodys = "x".repeat(member.email.indexOf('@')) + "@planted.example";
        for (String where : List.of("/join-address?age=older", "/password-forgotten")) {
            assertEquals(answer(where, nobodys), answer(where, member.email));
        }
        WholeSystem.await(
                "what only the owner reads",
                () -> Outbox.says(SYSTEM, member.email, "It already has an account")
                        && Outbox.says(SYSTEM, member.email, "asked for a new password for the account"));
        WholeSystem.await(
                "what only its owner would read",
                () -> Outbox.says(SYSTEM, nobodys, "wants to join")
                        && Outbox.says(SYSTEM, nobodys, "No account has this address"));
        assertEquals(
                2,
                member.member.get("accesses").json().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .filter(entry -> entry.getString("action").equals("link.mailed"))
                        .count(),
                "the owner sees that somebody asked");
    }

    /** Returns the whole answer, but for the address and the time. */
    private String answer(String where, String address) {
        page.navigate(where);
        WayIn.ask(page, address);
        return page.content().replace(address, "ADDRESS").replaceAll("\\d\\d:\\d\\d", "TIME");
    }

    @Test
    void aNewPasswordEndsWhatWasOpenAndOneLinkEndsTheOthers() {
        Deletion member = new Deletion(SYSTEM);
        page.navigate("/account/home");
        Browser.atKeycloak(page, member.email, Keycloak.PASSWORD);
        Page forgetful = browser.visitor();
        forgetful.navigate("/account/home");
        forgetful.click(".login-own a[href*='password-forgotten']");
        WayIn.ask(forgetful, member.email);
        String first = WayIn.link(SYSTEM, member.email);
        forgetful.navigate("/password-forgotten");
        WayIn.ask(forgetful, member.email);
        WholeSystem.await("the second", () -> WayIn.links(SYSTEM, member.email).size() == 2);
        WayIn.follow(forgetful, first);
        forgetful.waitForURL("**/realms/**");
        forgetful.navigate("/");
        WayIn.follow(forgetful, first);
        WayIn.choosePassword(forgetful, "longer than before 8");
        forgetful.waitForURL("**/account/home**");
        for (String link : WayIn.links(SYSTEM, member.email)) {
            forgetful.navigate(link);
            assertThat(forgetful.locator("h1")).hasText("This link no longer works");
        }
        Page again = browser.visitor();
        again.navigate("/account/home");
        Browser.atKeycloak(again, member.email, "longer than before 8");
        assertThat(again.locator("h1")).hasText("What we hold about you");
    }

    @Test
    void aSecondFactorIsAskedForAsEver() throws Exception {
        Deletion member = new Deletion(SYSTEM);
        String secret = "plantedSecretOfTwentyFour";
        JsonObject factor = Json.createObjectBuilder()
                .add("type", "otp")
                .add("secretData", "{\"value\":\"" + secret + "\"}")
                .add(
                        "credentialData",
                        "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,"
                                + "\"algorithm\":\"HmacSHA1\"}")
                .build();
        keycloak.change(
                member.email,
                Json.createObjectBuilder()
                        .add("credentials", Json.createArrayBuilder().add(factor)));
        page.navigate("/password-forgotten");
        WayIn.ask(page, member.email);
        WayIn.follow(page, WayIn.link(SYSTEM, member.email));
        assertThat(page.locator("#otp")).isVisible();
        assertThat(page.locator("#kc-attempted-username")).hasValue(member.email);
        assertThat(page.locator("#password-new")).hasCount(0);
        page.fill("#otp", oneTimeCode(secret));
        page.click("[type=submit]");
        WayIn.choosePassword(page, "longer than before 8");
        page.waitForURL("**/account/home**");
    }

    /** Makes a code by time (RFC 6238) from a secret in Keycloak's form. */
    private static String oneTimeCode(String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(Instant.now(Clock.systemUTC()).getEpochSecond() / 30)
                .array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    @Test
    void anAddressWhoseDomainIsInAnotherScriptJoinsAndSignsInInEitherSpelling() {
        String local = "way-" + UUID.randomUUID();
        String inAscii = local + "@xn--fsqu00a.xn--fiqs8s";
        page.navigate("/join-address?age=older");
        WayIn.join(SYSTEM, page, local + "@例子.中国", inAscii);
        assertEquals(
                inAscii, keycloak.users(inAscii).getJsonObject(0).getString("email"), "Keycloak has the ASCII form");
        Page again = browser.visitor();
        again.navigate("/account/home");
        Browser.atKeycloak(again, local + "@例子.中国", Keycloak.PASSWORD);
        assertThat(again.locator("main")).containsText("How old are you?");
        again.navigate("/password-forgotten");
        WayIn.ask(again, inAscii);
        WholeSystem.await(
                "one account in both spellings", () -> Outbox.says(SYSTEM, inAscii, "for the account with this"));
    }

    @Test
    void whoOpensALinkWhereSomebodyElseIsSignedInIsLetInAsThemselves() {
        page.navigate("/join-address?age=older");
        WayIn.ask(page, email);
        Page shared = browser.signedIn("guardian");
        WayIn.follow(shared, WayIn.link(SYSTEM, email));
        WayIn.choosePassword(shared, Keycloak.PASSWORD);
        shared.waitForURL("**/account/complete**");
        shared.navigate(SYSTEM.keycloak()
                + "/realms/member-accounts/protocol/openid-connect/auth?client_id=member-web&response_type=code"
                + "&scope=openid&prompt=login&redirect_uri=" + SYSTEM.web() + "/account/home");
        assertThat(shared.locator("#kc-attempted-username")).hasValue(email);
    }

    @Test
    void whoeverSignsInAgainIsShownTheAddressAndNotTheName() {
        page.navigate("/join-address?age=older");
        WayIn.join(SYSTEM, page, email);
        page.navigate(SYSTEM.keycloak()
                + "/realms/member-accounts/protocol/openid-connect/auth?client_id=member-web&response_type=code"
                + "&scope=openid&prompt=login&redirect_uri=" + SYSTEM.web() + "/account/home");
        assertThat(page.locator("#kc-attempted-username")).hasValue(email);
    }

    @Test
    void aLinkOfYesterdayIsOverAndIsForgotten() {
        page.navigate("/join-address?age=older");
        WayIn.ask(page, email);
        String link = WayIn.link(SYSTEM, email);
        Deletion.execute(
                SYSTEM,
                "update member.mailed_link set asked_at = asked_at - interval '1 day', until = until"
                        + " - interval '1 day'");
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("This link no longer works");
        assertThat(page.locator("main a[href='/password-forgotten']")).isVisible();
        assertThat(page.locator("main a[href='/join']")).isVisible();
        Deletion.execute(
                SYSTEM,
                "update member.scheduled_tasks set execution_time = now() where task_name = 'forget-mailed-links' and"
                        + " not picked");
        WholeSystem.await(
                "the clean-up", () -> SYSTEM.count("select count(*) from member.mailed_link where until < now()") == 0);
    }

    @Test
    void aUsedLinkStaysUsedWhenThePersonIsErasedAndNothingOfItIsLeft() {
        String link = joined();
        Deletion deletion = new Deletion(SYSTEM, email, Api.signedIn(SYSTEM, email, Keycloak.PASSWORD));
        deletion.approvedWithoutCode().endWaiting();
        WholeSystem.await("the erasure", () -> keycloak.users(email).isEmpty());
        assertOver(link);
        assertEquals(0, links());
    }

    @Test
    void aUsedLinkStaysUsedWhenTheUnfinishedSignUpIsRemovedAndNothingOfItIsLeft() {
        String link = joined();
        page.navigate("/account/home");
        page.check("[name=how-old][value=younger]");
        page.click("#go-on");
        assertThat(page.locator("h1")).hasText("A parent or guardian has to sign you up");
        assertTrue(keycloak.users(email).isEmpty());
        assertOver(link);
        assertEquals(0, links());
    }

    @Test
    void aUsedLinkStaysUsedWhenAnAdministratorRemovesTheAccount() {
        String link = joined();
        keycloak.delete(email);
        assertOver(link);
        assertTrue(keycloak.users(email).isEmpty());
    }

    @Test
    void aLinkIsOverOnceWhomItOpenedHasAnotherAddress() {
        page.navigate("/join-address?age=older");
        WayIn.ask(page, email);
        String link = WayIn.link(SYSTEM, email);
        page.navigate(link);
        page.click("#go-on");
        assertThat(page.locator("[name=password-new]")).isVisible();
        keycloak.change(email, Json.createObjectBuilder().add("email", "moved-" + email));
        assertOver(link);
    }

    /** Joins by a link; returns it. */
    private String joined() {
        page.navigate("/join-address?age=older");
        WayIn.join(SYSTEM, page, email);
        return WayIn.link(SYSTEM, email);
    }

    private void assertOver(String link) {
        Page late = browser.visitor();
        late.navigate(link);
        assertThat(late.locator("h1")).hasText("This link no longer works");
    }

    private long links() {
        return SYSTEM.count("select count(*) from member.mailed_link where asked_at >= ?", began);
    }

    @Test
    void whoWasEnrolledAndAsksToJoinFindsTheQuestionThatWaits() {
        Api.Answer enrolled = Api.asIntegrator(SYSTEM, "enrol")
                .post(
                        "enrolments",
                        Json.createObjectBuilder()
                                .add("attributes", People.attributes().add("email", email))
                                .add("language", "en")
                                .build());
        assertEquals(201, enrolled.status(), enrolled.body());
        Outbox.mailTo(SYSTEM, email);
        page.navigate("/join-address?age=older");
        WayIn.ask(page, email);
        WholeSystem.await("another mail", () -> WayIn.links(SYSTEM, email).size() == 2);
        WayIn.follow(page, WayIn.link(SYSTEM, email));
        WayIn.choosePassword(page, Keycloak.PASSWORD);
        page.waitForURL("**/account/invitation");
        page.click("button[value=yes]");
        assertThat(page.locator("h1")).hasText("My consents");
        Page late = browser.visitor();
        for (String link : WayIn.links(SYSTEM, email)) {
            late.navigate(link);
            assertThat(late.locator("h1")).hasText("This link no longer works");
        }
    }

    @Test
    void whoAsksTooOftenIsAskedToWaitWhoeverHasTheAddress() {
        for (int i = 0; i < 5; i++) {
            page.navigate("/password-forgotten");
            WayIn.ask(page, email);
        }
        page.navigate("/password-forgotten");
        page.fill("#address", email);
        Response answer =
                page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.click("#send"));
        assertEquals(429, answer.status());
    }
}
