package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another site's page, or a form over an expired session, can make a signed-in browser do nothing here. */
class ForeignPostIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String DECISION = "purpose=trend-analysis&text=1&answer=yes";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Browser browser;
    private Page member;

    @BeforeEach
    void aMemberWhoSaidNo() {
        Api account = Api.as(SYSTEM, "member");
        People.member(account);
        account.post("consents", "{\"purpose\":\"trend-analysis\",\"given\":false}");
        browser = new Browser(SYSTEM);
        member = browser.signedIn("member");
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    static Stream<Map<String, String>> foreignHeaders() {
        return Stream.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "none"),
                Map.of("Origin", "https://foreign.example"),
                Map.of("Origin", "null"),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("foreignHeaders")
    void aPostFromAForeignOriginChangesNothing(Map<String, String> headers) throws Exception {
        Cookie session = member.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        for (Optional<String> cookie : Stream.of(Optional.of("JSESSIONID=" + session.value), Optional.<String>empty())
                .toList()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(SYSTEM.web().resolve("/account/decide"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(DECISION));
            headers.forEach(request::header);
            cookie.ifPresent(value -> request.header("Cookie", value));
            int status = HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertTrue(status == 403 || cookie.isEmpty() && (status == 302 || status == 401), "answered " + status);
        }
        assertSaidNo();
    }

    @Test
    void aFormOverAnExpiredSessionIsNeitherKeptNorReplayed() {
        member.navigate("/account/consents");
        member.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        member.locator("form[aria-label='Trend analysis'] button[value=yes]").click();
        assertThat(member.locator("h1")).hasText("My consents");
        assertSaidNo();
    }

    @Test
    void aForeignPageCannotUseTheSignInThatIsThere() throws IOException {
        assertForeignPageIsRefused();
    }

    /** The session is gone, but Keycloak would sign in without a question: the posted form must not run then. */
    @Test
    void aForeignPageCannotUseASilentSignIn() throws IOException {
        member.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        assertForeignPageIsRefused();
        member.navigate("/account/consents");
        assertThat(member.locator("h1")).hasText("My consents");
        assertSaidNo();
    }

    /** Faces accepts a sent form by any method, and a link on another site brings the session's cookie along. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "PUT"})
    void aFormInALinkChangesNothing(String method) {
        String link = SYSTEM.web()
                + "/account/correct?attribute=phone&correct=correct&answer-phone=%2B8613800138000&save=save"
                + "&jakarta.faces.ViewState=stateless";
        APIResponse answer = member.request()
                .fetch(link, RequestOptions.create().setMethod(method).setHeader("Sec-Fetch-Site", "cross-site"));
        assertTrue(List.of(403, 404, 405).contains(answer.status()), "answered " + answer.status());
        assertPhoneIsStill();
    }

    @Test
    void aLinkOfAForeignPageChangesNothingAlsoOverASilentSignIn() {
        member.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        Page foreign = member.context().newPage();
        foreign.navigate("data:text/html,<a href='" + SYSTEM.web()
                + "/account/correct?attribute=phone%26correct=correct%26answer-phone=%252B8613800138000%26save=save"
                + "%26jakarta.faces.ViewState=stateless'>Win</a>");
        foreign.click("a");
        foreign.waitForURL("**/account/correct**");
        assertPhoneIsStill();
    }

    /** Faces would check only the named components then, and run the action without its field. */
    @ParameterizedTest
    @ValueSource(strings = {"save", "correct", "@none", "nothing-there"})
    void aPartOfAFormIsNotTakenForTheWhole(String part) {
        APIResponse answer = member.request()
                .post(
                        SYSTEM.web() + "/account/correct?attribute=phone",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setHeader("Faces-Request", "partial/ajax")
                                .setForm(FormData.create()
                                        .set("correct", "correct")
                                        .set("save", "save")
                                        .set("jakarta.faces.ViewState", "stateless")
                                        .set("jakarta.faces.partial.ajax", "true")
                                        .set("jakarta.faces.partial.execute", part)
                                        .set("jakarta.faces.source", "save")));
        assertTrue(answer.text().contains("role=\"alert\""), "the missing field is told");
        assertPhoneIsStill();
    }

    private static void assertPhoneIsStill() {
        assertEquals(
                "+8613912345678", Api.as(SYSTEM, "member").get("profile").json().getString("phone"));
    }

    private void assertForeignPageIsRefused() throws IOException {
        // same host, other port: the cookie goes along, so the filter has to refuse
        HttpServer foreignSite = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        foreignSite.createContext("/", ForeignPostIT::foreignPage);
        foreignSite.start();
        try {
            Page foreign = member.context().newPage();
            foreign.navigate("http://127.0.0.1:" + foreignSite.getAddress().getPort() + "/");
            Response answer = foreign.waitForResponse(
                    "**/account/decide", () -> foreign.locator("button").click());
            assertEquals(403, answer.status());
            assertSaidNo();
        } finally {
            foreignSite.stop(0);
        }
    }

    private static void foreignPage(HttpExchange exchange) throws IOException {
        byte[] page = """
                <!doctype html><title>Foreign</title><form method="post" action="%s">
                <input name="purpose" value="trend-analysis"><input name="answer" value="yes">
                <button>Win</button></form>
                """.formatted(SYSTEM.web().resolve("/account/decide")).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    private static void assertSaidNo() {
        boolean given = Api.as(SYSTEM, "member").get("consents").structure().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(consent -> consent.getString("purpose").equals("trend-analysis"))
                .findFirst()
                .orElseThrow()
                .getBoolean("given");
        assertFalse(given, "the consent was changed");
    }
}
