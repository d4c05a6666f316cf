package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An agent flags an answer, nobody reads it any more, and the member ends that (REG-5). */
class DisputeIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PURPOSE = "service-application";

    private final String email = "disputed-" + UUID.randomUUID() + "@planted.example";

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    /** Somebody who becomes a member. */
    private record Joined(UUID person, Api account) {}

    private Joined join() {
        UUID person = People.member(new Keycloak(SYSTEM).signedUp(email), email);
        return new Joined(person, Api.signedIn(SYSTEM, email, Keycloak.PASSWORD));
    }

    @Test
    void onThePagesOfTheCaseOfTheMemberAndOfTheOfficer() {
        UUID person = join().person();
        UUID onCase = People.openCase(Api.as(SYSTEM, "support"), person, "service-question");
        Page agent = browser.signedIn("support");
        agent.navigate("/service/case?id=" + onCase);
        assertThat(agent.locator("main")).containsText("Nothing about this member is disputed.");
        agent.locator("a[href^='/service/dispute?']").click();
        agent.check("[name=answer][value=region]");
        agent.check("[name=reason][value=out-of-date]");
        agent.click("#go");
        assertThat(agent.locator("[role=alert]")).containsText("Write a sentence");
        agent.fill("#words", "Said that they moved last year.");
        agent.click("#go");
        assertThat(agent.locator("main")).containsText("It is disputed now.");
        agent.check("#attribute-region");
        agent.click("#read");
        assertThat(agent.locator("[role=alert]")).containsText("Something that you chose is disputed");
        assertEquals(List.of(), Browser.faults(agent));

        Page officer = browser.signedIn("privacy-officer");
        officer.navigate("/privacy/disputes");
        assertThat(officer.locator("tbody")).containsText("City or region");

        Page member = browser.visitor();
        member.navigate("/account/home");
        Browser.atKeycloak(member, email, Keycloak.PASSWORD);
        assertThat(member.locator("table.held")).containsText("may be wrong");
        member.locator("a[href='/account/disputes']").first().click();
        assertThat(member.locator("main")).containsText("Said that they moved last year.");
        assertThat(member.locator("main")).containsText("Planted Region 7731");
        assertEquals(List.of(), Browser.faults(member));
        member.locator("form[action='/account/confirm-answer'] button").click();
        assertThat(member.locator("[role=status]")).containsText("You confirmed it.");
        member.navigate("/account/reads");
        assertThat(member.locator("main")).containsText("noted that your city or region may be wrong");

        agent.navigate("/service/case?id=" + onCase);
        agent.check("#attribute-region");
        agent.click("#read");
        assertThat(agent.locator(".read-out")).containsText("Planted Region 7731");
    }

    @Test
    void overTheApiForAgentsTheMemberAndOtherSystems() {
        Joined joined = join();
        Api agent = Api.as(SYSTEM, "support");
        UUID onCase = People.openCase(agent, joined.person(), "service-question");
        String disputes = "cases/" + onCase + "/disputes";
        assertEquals(
                "unknown-attribute", agent.post(disputes, flag("shoe-size")).code());
        assertEquals(
                "attribute-not-for-purpose",
                agent.post(disputes, flag("gender")).code());
        assertEquals("not-given", agent.post(disputes, flag("vehicle")).code());
        Api.Answer flagged = agent.post(disputes, flag("region"));
        assertEquals(201, flagged.status(), flagged.body());
        assertEquals("disputed-already", agent.post(disputes, flag("region")).code());
        assertEquals(1, agent.get(disputes).json().getJsonArray("disputes").size());

        Api shop = Api.asIntegrator(SYSTEM, "purpose:" + PURPOSE);
        UUID known = UUID.fromString(shop.post("lookups", People.lookup("email", email))
                .json()
                .getJsonArray("people")
                .getString(0));
        assertEquals(
                "disputed",
                shop.post("disclosures", People.read(known, PURPOSE, null, "region"))
                        .code());
        assertEquals(
                201,
                shop.post("disclosures", People.read(known, PURPOSE, null, "name"))
                        .status());
        Api.Answer status = shop.post("official-status", status(known, PURPOSE));
        assertEquals(200, status.status(), status.body());
        assertFalse(status.json().getBoolean("official"), "the number isn't verified");
        assertEquals(
                "role-missing",
                shop.post("official-status", status(known, "customer-preferences"))
                        .code());

        String dispute = joined.account()
                .get("disputes")
                .json()
                .getJsonArray("disputes")
                .getJsonObject(0)
                .getString("id");
        assertEquals(
                200,
                joined.account()
                        .post("disputes/" + dispute + "/confirmation", "")
                        .status());
        assertEquals(
                "unknown-dispute",
                joined.account()
                        .post("disputes/" + dispute + "/confirmation", "")
                        .code());
        assertEquals(
                201,
                shop.post("disclosures", People.read(known, PURPOSE, null, "region"))
                        .status());
        assertEquals(200, People.close(agent, onCase).status());
        assertEquals("case-not-open", agent.get(disputes).code());
    }

    private static JsonObject flag(String attribute) {
        return Json.createObjectBuilder()
                .add("attribute", attribute)
                .add("reason", "out-of-date")
                .add("text", "Said that they moved last year.")
                .build();
    }

    private static JsonObject status(UUID person, String purpose) {
        return Json.createObjectBuilder()
                .add("person", person.toString())
                .add("purpose", purpose)
                .build();
    }
}
