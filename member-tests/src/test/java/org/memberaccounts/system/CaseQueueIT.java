package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A question to the service centre, from the member's first word to the end, in the browser and over the API. */
class CaseQueueIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String IF_MATCH = "If-Match";

    private final Api agent = Api.as(SYSTEM, "support");
    private final Api member = Api.as(SYSTEM, "member");
    private final UUID person = People.member(member);

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    @Test
    void aMemberAsksAnAgentTakesReadsAnswersAndClosesAndTheMemberReadsItAll() {
        Page asking = browser.signedIn("member");
        asking.navigate("/account/ask");
        asking.check("input[name=kind][value=service-question]");
        asking.fill("#words", "Planted question 7731");
        asking.click("#send");
        assertThat(asking.locator("[role=status]")).containsText("The service centre has your words.");
        assertThat(asking.locator(".words")).containsText("Planted question 7731");
        assertThat(asking.locator(".facts")).containsText("nobody yet");
        String id = asking.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
        Page working = browser.signedIn("support");
        working.navigate("/service/cover?id=" + id);
        working.click("text=Take this case");
        assertThat(working.locator("main")).not().containsText("Planted question 7731");
        working.click("#open-words");
        assertThat(working.locator(".words.open")).containsText("Planted question 7731");
        working.navigate("/service/case?id=" + id + "&text=done");
        assertThat(working.locator("#words")).hasValue(Pattern.compile("What you asked for is done.*", Pattern.DOTALL));
        working.fill("#words", "Planted answer 5582");
        working.check("input[name=as][value=answer]");
        working.click("#write-it");
        assertThat(working.locator("[role=status]").first()).containsText("Saved.");
        asking.navigate("/account/case?id=" + id);
        assertThat(asking.locator("blockquote.ours")).hasText("Planted answer 5582");
        assertThat(asking.locator(".lead")).containsText("It waits for you.");
        assertThat(asking.locator(".facts")).containsText(Pattern.compile("agent \\d+, service centre"));
        working.click("#close");
        working.check("input[name=outcome][value=solved]");
        working.click("#end");
        assertThat(working.locator("[role=status]")).containsText("is closed");
        asking.navigate("/account/case?id=" + id);
        assertThat(asking.locator(".lead")).containsText("It is closed");
        asking.fill("#words", "Planted afterthought 1290");
        asking.click("#send");
        assertThat(asking.locator(".lead")).containsText("It waits for the service centre.");
        assertThat(asking.locator(".facts")).containsText("nobody yet");
    }

    @Test
    void whoWritesOnACaseThatChangedIsToldAndKeepsTheirWords() {
        UUID id = People.openCase(agent, person, "service-question");
        Page working = browser.signedIn("support");
        working.navigate("/service/case?id=" + id);
        working.check("input[name=as][value=note]");
        working.fill("#words", "Planted note 6613");
        assertEquals(200, write(id, "*").status());
        working.click("#write-it");
        assertThat(working.locator(".refused")).containsText("Somebody has changed the case");
        assertThat(working.locator("#words")).hasValue("Planted note 6613");
        working.click("#write-it");
        assertThat(working.locator("[role=status]").first()).containsText("Saved.");
        assertEquals(
                2,
                agent.get("cases/" + id + "/words").json().getJsonArray("texts").size());
    }

    @Test
    void overTheApiACaseIsTakenOnceAndChangedOnlyAsItWasSeen() {
        Api.Answer asked = member.post(
                "own-cases",
                Json.createObjectBuilder()
                        .add("kind", "service-question")
                        .add("text", "Planted question 7731")
                        .build());
        assertEquals(201, asked.status(), asked.body());
        UUID id = UUID.fromString(asked.json().getString("id"));
        assertFalse(asked.body().contains("Planted"));
        assertEquals("case-not-yours", write(id, "*").code());
        assertEquals(200, agent.post("cases/" + id + "/taking", "").status());
        String tag =
                agent.get("cases/" + id).response().headers().firstValue("ETag").orElseThrow();
        assertEquals("if-match-missing", write(id).code());
        assertEquals(200, write(id, tag).status());
        assertEquals("case-changed", write(id, tag).code());
        JsonObject words = member.get("own-cases/" + id + "/words").json();
        assertEquals(
                "Planted note 6613",
                words.getJsonArray("texts").getJsonObject(0).getString("text"));
        assertEquals(
                "looks-like-payment-card",
                card(id).json().getJsonArray("errors").getJsonObject(0).getString("code"));
        assertTrue(agent.get("case-queue/mine").body().contains(id.toString()));
        assertEquals(
                "not-allowed",
                Api.as(SYSTEM, "privacy-officer").get("case-queue/all").code());
        assertEquals("no-such-address", agent.get("case-queue/somewhere").code());
        assertEquals("bad-cursor", agent.get("case-queue/all?after=somewhere").code());
        assertEquals(
                "unknown-own-case",
                member.get("own-cases/" + UUID.randomUUID() + "/words").code());
        assertEquals(
                "invalid-values",
                agent.get("closed-cases?from=planted&to=2026-12-01").code());
    }

    private Api.Answer write(UUID id, String... seen) {
        JsonObject note =
                Json.createObjectBuilder().add("text", "Planted note 6613").build();
        return seen.length == 0
                ? agent.post("cases/" + id + "/notes", note)
                : agent.post("cases/" + id + "/notes", note, IF_MATCH, seen[0]);
    }

    private Api.Answer card(UUID id) {
        return agent.post(
                "cases/" + id + "/notes",
                Json.createObjectBuilder()
                        .add("text", "The card is 4111 1111 1111 1111")
                        .build(),
                IF_MATCH,
                "*");
    }
}
