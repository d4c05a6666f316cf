package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memberaccounts.launcher.Part;

/** A session holds the sign-in and nothing else, whatever people typed, and however it went wrong. */
class SessionsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The attributes of the signed-in user, with the tokens of the sign-in. */
    private static final Set<String> OF_THE_SIGN_IN =
            Set.of("org.wildfly.security.http.oidc.OidcAccount", "org.wildfly.security.http.oidc.OidcSecurityContext");

    /**
     * The attributes that the server puts on every session: locks and a character set, and the conversations, of which
     * there are none.
     */
    private static final Set<String> OF_THE_SERVER = Set.of(
            "WELD_S_HASH",
            "org.jboss.weld.context.ConversationContext.conversations",
            "com.sun.faces.context.SessionMap$Mutex",
            "jakarta.faces.request.charset");

    @Test
    void afterEveryPageWasUsedSessionsHoldTheSignInOnly() throws Exception {
        People.member(Api.as(SYSTEM, "member"));
        Traces typed = new Traces();
        ServerSessions sessions = ServerSessions.writtenAtStop(SYSTEM);
        Set<String> names;
        Path written;
        try (Browser browser = new Browser(SYSTEM)) {
            joining(browser.signedIn("guardian"), typed);
            account(browser.signedIn("member"), typed);
            service(browser.signedIn("support"), typed);
            audit(browser.signedIn("auditor"), typed);
            deletion(browser, typed);
            withoutSession(typed);
            names = sessions.attributeNames();
            written = sessions.write();
        } finally {
            SYSTEM.local().restart(Part.SERVER);
        }
        assertTrue(names.containsAll(OF_THE_SIGN_IN), names.toString());
        names.removeAll(OF_THE_SIGN_IN);
        names.removeAll(OF_THE_SERVER);
        assertEquals(Set.of(), names);
        assertEquals(Set.of(), typed.below(written, file -> true));
        assertFalse(
                new Traces()
                        .plant("the account in a session", "org.wildfly.security.http.oidc.OidcAccount")
                        .below(written, file -> true)
                        .isEmpty(),
                "sessions were written");
    }

    private static void joining(Page guardian, Traces typed) {
        guardian.navigate("/account/complete?age=older");
        guardian.fill("#answer-name", planted(typed, "name", "Vqxwzk Sessionsname"));
        guardian.fill("#answer-phone", planted(typed, "phone that is none", "Kjwvzx-99812"));
        guardian.fill("#answer-region", planted(typed, "region", "Zwqjxk Sessionsregion"));
        guardian.click("#join");
        assertThat(guardian.locator(".box.no")).isVisible();
    }

    private static void account(Page member, Traces typed) {
        member.navigate("/account/home");
        member.navigate("/account/correct?attribute=phone");
        member.fill("#answer-phone", planted(typed, "correction that is none", "Xqjzwv-55120"));
        member.click("#save");
        assertThat(member.locator("#answer-phone")).isVisible();
        member.navigate("/account/correct?attribute=region");
        member.fill("#answer-region", planted(typed, "correction", "Jxzwqv Sessionsregion"));
        member.click("#save");
        assertThat(member.locator(".held")).containsText("Jxzwqv");
        member.navigate("/account/correct?attribute=region");
        member.fill("#answer-region", "Planted Region 7731");
        member.click("#save");
        member.navigate("/account/consents");
        member.locator("form[aria-label='Trend analysis'] button[value=no]").click();
        member.navigate("/account/reads");
    }

    private static void service(Page agent, Traces typed) {
        agent.navigate("/service/find");
        agent.fill("#value", planted(typed, "what was looked for", "vzwkqj@planted.example"));
        agent.click("#go");
        agent.fill("#value", "member@sample.example");
        agent.click("#go");
        agent.fill("#text", planted(typed, "note with a card", "Wjqzvx 4111 1111 1111 1111"));
        agent.selectOption("#kind", "service-application");
        agent.click("#go");
        assertThat(agent.locator(".box.no")).isVisible();
        agent.fill("#text", planted(typed, "note", "Zqvjwx Sessionsnote"));
        agent.selectOption("#kind", "service-application");
        agent.click("#go");
        agent.check("#attribute-phone");
        agent.check("#attribute-case-text");
        agent.click("#read");
        assertThat(agent.locator(".box.open")).containsText("Sessionsnote");
        typed.plant("what was read", "+8613912345678");
        typed.plant("what was shown", "+86 139 1234 5678");
        agent.navigate("/service/cases");
    }

    private static void audit(Page auditor, Traces typed) {
        auditor.navigate("/audit/search?actor=" + planted(typed, "what was searched for", "kzxwvjq-7719"));
        auditor.navigate("/audit/search");
    }

    /** Has somebody ask for deletion, an officer write reasons that aren't accepted yet, and the person cancel. */
    private static void deletion(Browser browser, Traces typed) {
        PlantedPerson leaving = PlantedPerson.invent();
        PlantedPerson.signUp(SYSTEM, List.of(leaving));
        leaving.join(leaving.signIn(SYSTEM));
        leaving.plant(typed, 0);
        Page member = browser.visitor();
        leaving.signIn(member);
        assertThat(member.locator(".held")).containsText(leaving.name());
        member.navigate("/account/deletion");
        member.click("#ask");
        assertThat(member.locator(".box.no")).isVisible();
        member.locator("[name=ground]").first().check();
        member.click("#ask");
        assertThat(member.locator("#call-off")).isVisible();
        Page officer = browser.signedIn("privacy-officer");
        officer.navigate("/privacy/desk?" + member.url().replaceFirst(".*(id=[0-9a-f-]{36}).*", "$1"));
        officer.click("#take");
        officer.locator("[name=decision][value=refuse]").check();
        officer.fill("#reasons", planted(typed, "reasons of an officer", "Kzqwvjx Sessionsreasons"));
        officer.click("#decide-it");
        assertThat(officer.locator(".box.no")).isVisible();
        member.navigate("/certificate");
        member.fill("#claim", planted(typed, "claim code that is none", "QWZXV-KJQZX-WVKQJ-ZXWVQ"));
        member.click("#fetch");
        member.navigate("/account/requests");
        member.navigate("/account/deletion");
        member.click("#call-off");
        assertThat(member.locator("#call-off")).hasCount(0);
    }

    /** Sends a form over a session that is gone, or never was; it must not be kept for after the sign-in. */
    private static void withoutSession(Traces typed) throws IOException, InterruptedException {
        String body = "value=" + planted(typed, "posted without a session", "qwvkzjx-33017");
        for (String cookie : new String[] {"", "JSESSIONID=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
            HttpRequest.Builder request = HttpRequest.newBuilder(SYSTEM.web().resolve("/service/find"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Accept", "text/html")
                    .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
            int status = HTTP.send(
                            cookie.isEmpty()
                                    ? request.build()
                                    : request.header("Cookie", cookie).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertEquals(302, status, "the sign-in is asked for");
        }
    }

    private static String planted(Traces typed, String what, String value) {
        typed.plant(what, value);
        return value;
    }
}
