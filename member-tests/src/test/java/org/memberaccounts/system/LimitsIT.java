package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Whoever looks people up one after another has to wait, over the API and on the pages alike. */
class LimitsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final int MORE_THAN_ANYBODY_NEEDS = 1_000;

    @Test
    void anAgentWhoLooksUpOnePersonAfterAnotherHasToWait() throws InterruptedException {
        Keycloak keycloak = new Keycloak(SYSTEM);
        String email = "curious-" + UUID.randomUUID() + "@planted.example";
        keycloak.signedUp(email);
        keycloak.giveRole(email, "support");
        Api agent = Api.signedIn(SYSTEM, email, Keycloak.PASSWORD);
        Api.Answer refusal = untilRefused(agent);
        assertEquals(429, refusal.status());
        assertEquals("limit-reached", refusal.code());
        long seconds = Long.parseLong(
                refusal.response().headers().firstValue("Retry-After").orElseThrow());
        assertTrue(seconds >= 1 && seconds <= 60, () -> "wait for " + seconds);
        onThePages(agent, email);
        WholeSystem.await(
                "what was refused is counted, not yet in the log",
                () -> SYSTEM.count("select coalesce(sum(times), 0) from member.limit_reached where act = 'look-up'")
                        > 1);
    }

    private static Api.Answer untilRefused(Api agent) {
        for (int i = 0; i < MORE_THAN_ANYBODY_NEEDS; i++) {
            Api.Answer answer = agent.post("lookups", People.lookup("phone", "+4915112345678"));
            if (answer.status() != 200) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private static void onThePages(Api agent, String email) throws InterruptedException {
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor("zh-CN", ColorScheme.LIGHT, 1440);
            page.navigate("/service/find");
            Browser.atKeycloak(page, email, Keycloak.PASSWORD);
            page.navigate("/service/find");
            page.fill("[id=value]", "+4915112345678");
            AtomicBoolean seen = new AtomicBoolean();
            // what grows back meanwhile is spent again
            Thread others = Thread.ofVirtual().start(() -> {
                while (!seen.get()) {
                    untilRefused(agent);
                }
            });
            untilRefused(agent);
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"), () -> page.press("[id=value]", "Enter"));
            seen.set(true);
            others.join();
            assertEquals(429, answer.status());
            assertThat(page.locator("h1")).hasText("操作过于频繁");
        }
    }
}
