package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is answered before any page or resource has headers and form like the rest, and foreign cookies concern nobody.
 */
class EarlyAnswersIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final List<String> HEADERS = List.of(
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-opener-policy",
            "cache-control");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource({
        "GET, v1/%zz, X-Nothing: 1, 400, malformed-request",
        "GET, v1/purposes?a=%zz, X-Nothing: 1, 400, malformed-request",
        "GET, v1/purposes?%, X-Nothing: 1, 400, malformed-request",
        "GET, v1/purposes, X-Nothing: 1, 401, not-signed-in",
        "GET, elsewhere, X-Nothing: 1, 404, no-such-address",
        "TRACE, v1/purposes, X-Nothing: 1, 405, no-such-method",
        "TRACE, elsewhere, X-Nothing: 1, 405, no-such-method",
        "POST, v1/cases, Transfer-Encoding: chunked, 411, length-required",
        "POST, v1/cases, Content-Length: 200000, 413, too-large",
        "POST, v1/cases, Expect: 100-continue, 417, no-expectations"
    })
    void theApiAnswersAProblem(String method, String path, String header, int status, String code) {
        for (String language : List.of("en", "zh")) {
            RawAnswer answer = RawAnswer.to(
                    SYSTEM, method + " /api/" + path, header, "Accept-Language: " + language, body(header));
            assertEquals(status, answer.status(), answer.toString());
            assertTrue(
                    answer.headers().getOrDefault("content-type", "").startsWith("application/problem+json"),
                    answer.toString());
            assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
            assertTrue(answer.body().contains("\"type\":\"urn:member-accounts:problem:" + code + "\""), answer.body());
            assertEquals(
                    language.equals("zh"),
                    answer.body().codePoints().anyMatch(Character::isIdeographic),
                    answer.body());
            assertHeaders(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, %zz, X-Nothing: 1, 400",
        "GET, policy?a=%zz, X-Nothing: 1, 400",
        "GET, elsewhere, X-Nothing: 1, 404",
        "GET, WEB-INF/web.xml, X-Nothing: 1, 404",
        "GET, account/home, Accept: application/json, 401",
        "TRACE, policy, X-Nothing: 1, 405",
        "DELETE, policy, X-Nothing: 1, 405",
        "POST, join, Transfer-Encoding: chunked, 411",
        "POST, join, Content-Length: 200000, 413",
        "POST, join, Expect: 100-continue, 417",
        "POST, join, Sec-Fetch-Site: cross-site, 403",
        "GET, account/home, Accept: text/html, 302",
        "GET, policy, X-Nothing: 1, 200",
        "GET, resources/house/seal.svg, X-Nothing: 1, 200"
    })
    void pagesHaveTheirHeadersEvenWhereThereIsNone(String method, String path, String header, int status) {
        RawAnswer answer = RawAnswer.to(SYSTEM, method + " /" + path, header, body(header));
        assertEquals(status, answer.status(), answer.toString());
        assertHeaders(answer);
        assertFalse(answer.body().contains("X-Nothing"), "a request is never echoed");
    }

    private static String body(String header) {
        return header.startsWith("Expect") ? "Content-Length: 2" : "X-Else: 1";
    }

    private static void assertHeaders(RawAnswer answer) {
        for (String name : HEADERS) {
            assertTrue(answer.headers().containsKey(name), name + " of " + answer);
        }
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
    }

    @Test
    void anAddressMeansTheSameAsEver() {
        assertEquals(
                404,
                RawAnswer.to(SYSTEM, "GET /api/v1/../%2e%2e/WEB-INF/web.xml").status());
        assertEquals(200, RawAnswer.to(SYSTEM, "GET /polic%79").status());
        List<String> headings = Stream.of("%64isabled", "disabled", "gone")
                .map(why -> RawAnswer.to(SYSTEM, "GET /sign-in-over?why=" + why, "Accept-Language: en"))
                .map(page -> page.body().replaceFirst("(?s).*<h1>(.*?)</h1>.*", "$1"))
                .toList();
        assertEquals(headings.get(0), headings.get(1));
        assertNotEquals(headings.get(1), headings.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/join", "/preferences", "/certificate", "/sign-out"})
    void aFormOfTwentyThousandFieldsIsRefusedOnAPage(String path) throws Exception {
        String fields = IntStream.range(0, 20_000).mapToObj(i -> "f" + i + "=").collect(Collectors.joining("&"));
        HttpResponse<String> answer = post(path, fields);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("We can't read this form"), answer.body());
    }

    private static HttpResponse<String> post(String path, String form) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(SYSTEM.web().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Accept-Language", "en")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Raw UTF-8 and Latin-1, too many, too long, never closed, of an old form. */
    static List<String> foreignCookies() {
        String shanghai = new String("\u4e0a\u6d77".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return List.of(
                "city=" + shanghai,
                shanghai + "=1",
                "city=\u00e9",
                "language=" + shanghai,
                "JSESSIONID=" + shanghai,
                "OAuth_Token_Request_State=" + shanghai,
                IntStream.range(0, 250).mapToObj(i -> "c" + i + "=v").collect(Collectors.joining("; ")),
                "huge=" + "x".repeat(100_000),
                "open=\"never closed",
                "$Version=\"1\"; a=b; $Path=\"/\"; $Domain=x",
                "$Version=2; =; ;;=;, =\u0001");
    }

    @ParameterizedTest
    @MethodSource("foreignCookies")
    void aForeignCookieChangesNothingAnywhere(String cookie) throws IOException {
        long before = traces();
        String own = "Cookie: " + cookie + "; appearance=dark";
        RawAnswer page = RawAnswer.to(SYSTEM, "GET /policy", own, "Accept-Language: en");
        assertEquals(200, page.status(), page.toString());
        assertTrue(page.body().contains("data-theme=\"dark\""), "our own cookie beside it still counts");
        assertEquals(
                200, RawAnswer.to(SYSTEM, "GET /resources/house/seal.svg", own).status());
        assertEquals(
                302,
                RawAnswer.to(SYSTEM, "GET /account/home", own, "Accept: text/html")
                        .status());
        String token = "Authorization: Bearer " + Api.passwordToken(SYSTEM, "support");
        assertEquals(
                200, RawAnswer.to(SYSTEM, "GET /api/v1/purposes", own, token).status());
        assertEquals(404, RawAnswer.to(SYSTEM, "GET /elsewhere", own).status());
        assertEquals(before, traces(), "stack traces in the log");
    }

    private static long traces() throws IOException {
        try (Stream<String> lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("\tat ") || line.contains("could not be shown"))
                    .count();
        }
    }

    private static Path log() throws IOException {
        try (Stream<Path> logs = Files.walk(SYSTEM.local().settings().logs())) {
            return logs.filter(log -> log.endsWith("server.log")).findFirst().orElseThrow();
        }
    }

    /** Only the redirect address with its own state gets as far as the code. */
    @Test
    void aCodeThatWasUsedBeforeBreaksTheSignInOff() throws Exception {
        String address = "/account/requests?code=used.before.already&state=s-1&session_state=x&year=2026";
        HttpRequest replayed = HttpRequest.newBuilder(URI.create(SYSTEM.web() + address))
                .header("Cookie", "OAuth_Token_Request_State=s-1")
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .build();
        HttpResponse<String> answer = HTTP.send(replayed, HttpResponse.BodyHandlers.ofString());
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("The sign-in was not completed"), answer.body());
        assertTrue(answer.body().contains("href=\"/account/requests\""), "the way back: " + answer.body());
    }

    @Test
    void aBrowserWithoutCookiesIsNotSentRoundForEver() throws Exception {
        RawAnswer answer = RawAnswer.to(SYSTEM, "GET /account/home?code=c&state=s", "Accept: text/html");
        assertEquals(400, answer.status());
        assertEquals(
                400,
                RawAnswer.to(
                                SYSTEM,
                                "GET /account/home?error=access_denied&state=s",
                                "Accept: text/html",
                                "Cookie: OAuth_Token_Request_State=s")
                        .status(),
                "whoever said no there is not asked again");
    }
}
