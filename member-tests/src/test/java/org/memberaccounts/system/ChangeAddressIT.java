package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** People change the address that they sign in with, and learn nothing of who has the one that they type. */
class ChangeAddressIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Keycloak keycloak = new Keycloak(SYSTEM);
    private final Deletion asking = new Deletion(SYSTEM);
    private final String free = "leaving-" + UUID.randomUUID() + "@planted.example";

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    @Test
    void anAddressThatNobodyHasIsTheirsOnceTheyOpenTheLinkThatWasSentThere() {
        Page page = ask(asking, free);
        assertThat(page.locator("main")).containsText(free);
        assertEquals(List.of(), Browser.faults(page));
        assertEquals(1, keycloak.users(asking.email).size(), "not yet");
        page.navigate(Outbox.link(Outbox.mailTo(SYSTEM, free)));
        assertEquals(List.of(), Browser.faults(page));
        WholeSystem.await("the change", () -> keycloak.users(free).size() == 1);
        WholeSystem.await("the address here", () -> {
            Deletion.execute(
                    SYSTEM,
                    "update member.scheduled_tasks set execution_time = now() where task_name = 'follow-keycloak' and"
                            + " not picked and execution_time > now()");
            return free.equals(asking.member.get("profile").json().getString("email", null));
        });
        WholeSystem.await(
                "the mail to the address before",
                () -> Outbox.says(SYSTEM, asking.email, "If this was not you, somebody"));
    }

    @Test
    void theAnswerIsTheSameWhoeverHasTheAddressNowAndAtTheNextSignIn() {
        Deletion another = new Deletion(SYSTEM);
        Deletion holder = new Deletion(SYSTEM);
        assertEquals(said(ask(asking, free), asking, free), said(ask(another, holder.email), another, holder.email));
        String next = said(signIn(asking), asking, free);
        assertTrue(next.contains("ADDRESS"), next);
        assertEquals(next, said(signIn(another), another, holder.email));
    }

    @Test
    void whoHasTheAddressIsToldThatSomebodyTypedItAndKeepsIt() {
        Deletion holder = new Deletion(SYSTEM);
        String typed = holder.email.toUpperCase(Locale.ROOT);
        ask(asking, typed);
        WholeSystem.await("the mail", () -> Outbox.says(SYSTEM, typed, "The address already has an account"));
        assertFalse(Outbox.says(SYSTEM, typed, "/realms/"), "nothing to open");
        assertEquals(1, keycloak.users(holder.email).size());
        assertEquals(1, keycloak.users(asking.email).size());
    }

    @Test
    void keycloaksOwnConsoleTakesNoAddressAndTellsNothing() {
        Deletion holder = new Deletion(SYSTEM);
        Page page = browser.visitor();
        page.navigate("/account/home");
        Browser.atKeycloak(page, asking.email, Keycloak.PASSWORD);
        String console = SYSTEM.keycloak() + "/realms/member-accounts/account/";
        String token = page.waitForRequest(
                        request -> request.url().startsWith(console)
                                && request.headers().containsKey("authorization"),
                        () -> page.navigate(console))
                .headers()
                .get("authorization");
        String answer = change(page, console, token, free);
        assertTrue(answer.startsWith("403"), answer);
        assertEquals(answer, change(page, console, token, holder.email));
    }

    private static String change(Page page, String console, String token, String address) {
        APIResponse answer = page.request()
                .post(
                        console,
                        RequestOptions.create()
                                .setHeader("Authorization", token)
                                .setHeader("Accept", "application/json")
                                .setData(Map.of("email", address)));
        return (answer.status() + " " + answer.text()).replace(address, "ADDRESS");
    }

    /** Asks for another address, freshly signed in; returns the answer. */
    private Page ask(Deletion who, String address) {
        Page page = browser.visitor();
        page.navigate("/account/home");
        Browser.atKeycloak(page, who.email, Keycloak.PASSWORD);
        page.navigate("/account/change-sign-in?what=email");
        page.fill("#email", address);
        page.click("[type=submit]");
        page.waitForLoadState();
        return page;
    }

    private Page signIn(Deletion who) {
        Page page = browser.visitor();
        page.navigate("/account/home");
        page.fill("#username", who.email);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("[type=submit]");
        page.waitForLoadState();
        return page;
    }

    /** Returns a whole page, but for both addresses and what is of this sign-in only. */
    private static String said(Page page, Deletion who, String address) {
        return page.content()
                .replace(address, "ADDRESS")
                .replace(who.email, "OWN")
                .replaceAll("(tab_id|session_code|client_data|execution)=[^&\"]*", "$1=")
                .replaceAll("checkAuthSession\\(\\s*\"[^\"]*", "checkAuthSession(");
    }
}
