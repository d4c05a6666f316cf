package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A long list is read page by page, over the API and on pages. */
class PagesIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final int PAGE = 50;

    private final Api agent = Api.as(SYSTEM, "support");
    private final String oldest = People.openCase(agent, People.member(Api.as(SYSTEM, "member")), "service-question")
            .toString();

    PagesIT() {
        Deletion.execute(
                SYSTEM,
                "insert into member.support_case (id, number, person_id, kind, purpose, handler, opened_at, version,"
                        + " waits_for, answer_within, clock_from, answered, due_on, said)"
                        + " select uuidv7(), gen_random_uuid()::text, person_id, kind, purpose, handler, now(), 0,"
                        + " waits_for, answer_within, clock_from, answered, due_on, said"
                        + " from member.support_case, generate_series(1, " + PAGE
                        + ") where id = '" + oldest + "'");
    }

    @Test
    void anAgentsCasesComeByPagesOverTheApi() {
        JsonObject first = agent.get("cases").json();
        assertEquals(PAGE, first.getJsonArray("cases").size());
        assertTrue(ids(first).stream().noneMatch(oldest::equals), "the newest first");
        List<String> all = new ArrayList<>(ids(first));
        String next = first.getString("next");
        while (next != null) {
            JsonObject page = agent.get("cases?after=" + next).json();
            all.addAll(ids(page));
            next = page.getString("next", null);
        }
        assertEquals(all.size(), Set.copyOf(all).size(), "each once");
        assertTrue(all.contains(oldest));
        assertEquals("bad-cursor", agent.get("cases?after=somewhere").code());
        assertEquals(
                "bad-cursor",
                Api.as(SYSTEM, "member")
                        .get("deletion-requests?after=somewhere")
                        .code());
        assertEquals(
                "unknown-stage",
                Api.as(SYSTEM, "privacy-officer")
                        .get("deletion-requests?stage=somewhere")
                        .code());
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    @Test
    void theirPagesAndThoseOfTheMemberLeadOn() {
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.signedIn("support");
            page.navigate("/service/cases");
            assertThat(page.locator("tbody tr")).hasCount(PAGE);
            page.click(".older a");
            assertThat(page.locator("tbody a[href*='" + oldest + "']")).isVisible();
            page.click(".older a:has-text('Back to the beginning')");
            assertThat(page.locator("tbody tr")).hasCount(PAGE);
            page.click("tbody a >> nth=0");
            assertThat(page.locator(".queue a[href='/service/cases']")).hasText("All your open cases");
            Page member = browser.signedIn("member");
            member.navigate("/account/cases");
            assertThat(member.locator("main h2")).hasCount(PAGE);
            member.click(".older a");
            assertThat(member.locator("main h2").first()).isVisible();
        }
    }
}
