package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any wrong request is answered by a problem with a code that repeats nothing of what was sent, and no log does either.
 */
class WrongRequestsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PLANTED = "planted-needle-6620";
    private static final String JSON = "application/json";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Api agent;

    @BeforeEach
    void anAgent() {
        agent = Api.as(SYSTEM, "support");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{\"a\":",
                "{\"planted-needle-6620\":{\"a\":{",
                "{} planted-needle-6620",
                "{\"kind\":\"a\",\"kind\":\"planted-needle-6620\"}",
                "\ufeff{}",
                "{\"kind\":01}",
                "[[[[[[[[[["
            })
    void whatIsNotOneJsonValueIsTurnedAwayAtOnce(String body) {
        for (String operation : new String[] {"cases", "disclosures", "lookups", "approvals", "certificates"}) {
            expect(400, "malformed-body", post(operation, BodyPublishers.ofString(body), JSON));
        }
    }

    @Test
    void anotherEncodingIsTurnedAway() {
        expect(
                400,
                "malformed-body",
                post(
                        "cases",
                        BodyPublishers.ofString("{\"kind\":\"" + PLANTED + "\"}", StandardCharsets.UTF_16),
                        JSON));
        expect(
                400,
                "malformed-body",
                post("cases", BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'}), JSON));
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 190_000})
    void moreThanAnyOperationTakesIsTurnedAway(int length) {
        expect(413, "too-large", post("cases", BodyPublishers.ofByteArray(text(length)), JSON));
    }

    /** The server refuses it before any of our code sees it, so the answer has none of our words. */
    @ParameterizedTest
    @ValueSource(ints = {200_000, 9_000_000})
    void whatIsLongerThanARequestMayBeDoesNotGetThatFar(int length) {
        assertEquals(
                413,
                post("cases", BodyPublishers.ofByteArray(text(length)), JSON).status());
    }

    @Test
    void norDoesWhatDoesNotSayHowLongItIs() {
        assertEquals(
                411,
                post("cases", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text(10))), JSON)
                        .status());
    }

    private static byte[] text(int length) {
        return ("{\"text\":\"" + "x".repeat(length) + "\"}").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatDoesNotSayWhatItIsHasOneMeaningToo() {
        Api.Answer answer =
                agent.send("POST", "cases", BodyPublishers.ofString("{\"kind\":\"a\",\"kind\":\"b\"}"), "Accept", JSON);
        assertTrue(Set.of(400, 415).contains(answer.status()), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415, not-json",
        "application/xml, 415, not-json",
        "planted-needle-6620, 400, malformed-request",
        "application/json;q=planted-needle-6620, 400, malformed-request",
        "application/json;q, 400, malformed-request",
        "*/*, 415, not-json",
        "'*/*; charset=utf-8', 415, not-json"
    })
    void anotherMediaTypeIsTurnedAway(String mediaType, int status, String code) {
        expect(status, code, post("cases", BodyPublishers.ofString("{}"), mediaType));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, 406, not-acceptable",
        "planted-needle-6620, 400, malformed-request",
        "application/json;q=planted-needle-6620, 400, malformed-request",
        "application/json;q, 400, malformed-request",
        "'*/*;q=1;Q , text/html', 400, malformed-request"
    })
    void anotherFormOfAnswerIsRefused(String accept, int status, String code) {
        expect(status, code, agent.send("GET", "purposes", BodyPublishers.noBody(), "Accept", accept));
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, purposes, 405, no-such-method",
        "DELETE, cases, 405, no-such-method",
        "PLANTED, cases, 405, no-such-method",
        "GET, planted-needle-6620, 404, no-such-address",
        "POST, cases/planted-needle-6620/closing, 404, no-such-address",
        "PUT, profile/%00planted-needle-6620, 404, no-membership",
        "GET, audit/entries?from=planted-needle-6620, 403, not-allowed",
        "GET, accesses?after=planted-needle-6620, 400, bad-cursor"
    })
    void whatIsNotHereIsSaidSo(String method, String path, int status, String code) {
        expect(
                status,
                code,
                agent.send(method, path, BodyPublishers.ofString("{}"), "Content-Type", JSON, "Accept", JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=planted-needle-6620",
                "actor=%00planted-needle-6620",
                "actorKind=planted-needle-6620",
                "from=%2B300000-01-01T00:00:00Z"
            })
    void whatNothingInTheLogHasIsNotLookedFor(String criteria) {
        expect(400, "bad-criteria", Api.as(SYSTEM, "auditor").get("audit/entries?" + criteria));
    }

    @Test
    void whoUsesAMethodThatIsNotThereIsToldWhichAre() {
        for (String path : new String[] {"cases", "purposes"}) {
            Api.Answer turnedAway = agent.send("DELETE", path, BodyPublishers.noBody(), "Accept", JSON);
            expect(405, "no-such-method", turnedAway);
            Set<String> methods = Set.of(turnedAway
                    .response()
                    .headers()
                    .firstValue("Allow")
                    .orElse("")
                    .split(", "));
            assertEquals(path.equals("cases"), methods.contains("POST"), methods.toString());
            assertTrue(methods.contains("GET") && !methods.contains("DELETE"), methods.toString());
            for (String method : methods) {
                assertFalse(
                        agent.send(method, path, BodyPublishers.noBody(), "Accept", JSON)
                                        .status()
                                == 405,
                        method + " " + path);
            }
        }
    }

    @Test
    void whatIsOfAnotherTypeOrNameIsNotTakenForSomethingElse() {
        Api member = new Deletion(SYSTEM).member;
        long before = SYSTEM.count("select count(*) from member.consent_decision");
        for (String given : List.of("1", "0", "\"yes\"", "\"true\"", "[]", "{}", "1.5")) {
            expect(
                    400,
                    "malformed-body",
                    member.post("consents", "{\"purpose\":\"service-improvement\",\"given\":" + given + "}"));
        }
        assertEquals(before, SYSTEM.count("select count(*) from member.consent_decision"), "nobody decided anything");
        String profile = member.get("profile").body();
        for (String value : List.of(
                "{\"vlaue\":\"a\"}",
                "{\"Value\":\"a\"}",
                "{\"value\":true}",
                "{\"value\":1}",
                "{\"value\":[\"a\"]}",
                "[]",
                "\"a\"",
                "null",
                "")) {
            expect(400, "malformed-body", member.putText("profile/vehicle", value, "If-Match", "*"));
        }
        assertEquals(profile, member.get("profile").body());
        expect(
                400,
                "malformed-body",
                post(
                        "cases",
                        BodyPublishers.ofString("{\"person\":\"1-1-1-1-1\",\"kind\":\"service-question\"}"),
                        JSON));
        expect(
                400,
                "malformed-body",
                post(
                        "disclosures",
                        BodyPublishers.ofString("{\"person\":\"00000000-0000-0000-0000-000000000000\","
                                + "\"purpose\":\"service-application\",\"attributes\":[1]}"),
                        JSON));
    }

    /** RESTEasy's own report of a violation has the value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases | {'kind':'planted-needle-6620'} | person required",
                "cases | {'person':null,'kind':null,'text':'planted-needle-6620'} | kind required, person required",
                "disclosures | {'purpose':'planted-needle-6620','attributes':[]} |"
                        + " attributes required, person required",
                "lookups | {'attribute':'planted-needle-6620','value':' '} | value required",
                "approvals | {'act':'planted-needle-6620'} | about required",
                "certificates | {} | code required"
            })
    void whatIsMissingIsNamedAndNothingIsRepeated(String path, String body, String errors) {
        for (String language : List.of("en", "zh")) {
            Api.Answer answer = agent.send(
                    "POST",
                    path,
                    BodyPublishers.ofString(body.replace('\'', '"')),
                    "Content-Type",
                    JSON,
                    "Accept",
                    JSON,
                    "Accept-Language",
                    language);
            expect(422, "invalid-values", answer);
            assertEquals(errors, errors(answer));
        }
    }

    @Test
    void aCodeThatThereIsNotIsNamedByItsPlaceOnly() {
        Api member = new Deletion(SYSTEM).member;
        Api.Answer answer = member.post("deletion-requests", "{\"ground\":\"" + PLANTED + "\"}");
        expect(422, "invalid-values", answer);
        assertEquals("ground not-a-choice", errors(answer));
    }

    private static String errors(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("name") + " " + error.getString("code"))
                .collect(Collectors.joining(", "));
    }

    /** The domain judges the role once a request is right; one that is wrong gets nobody further. */
    @ParameterizedTest
    @CsvSource({
        "member, cases, 403, not-allowed",
        "member, approvals, 403, not-allowed",
        "member, lookups, 403, not-allowed",
        "member, enrolments, 403, not-allowed",
        "member, disclosures/bulk, 403, not-allowed",
        "member, deletion-requests/00000000-0000-0000-0000-000000000000/refusal, 403, not-allowed",
        "privacy-officer, cases, 403, not-allowed",
        "support, membership, 403, not-allowed",
        "support, consents, 404, no-membership",
        "support, deletion-requests, 404, no-membership"
    })
    void whoeverMayNotIsToldSoWhateverTheySend(String account, String path, int status, String code) {
        Api caller = Api.as(SYSTEM, account);
        for (String body : List.of("", "{}", "null", "[]", "{\"" + PLANTED + "\":1}", "{")) {
            expect(
                    status,
                    code,
                    caller.send("POST", path, BodyPublishers.ofString(body), "Content-Type", JSON, "Accept", JSON));
        }
    }

    /** Many more than there are workers: none of them waits for the rest of a body. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/certificates, 100, 1",
        "/api/v1/cases, 100, 1",
        "/certificate, 100, 1",
        "/join, 100, 1",
        "/preferences, 100, 1",
        "/api/v1/certificates, 199999, 199990",
        "/api/v1/cases, 300000, 262144",
        "/join, 300000, 262144"
    })
    void whoSendsHalfABodyKeepsNobodyElseWaiting(String path, int announced, int sent) throws Exception {
        String start = "POST " + path + " HTTP/1.1\r\nHost: " + SYSTEM.web().getAuthority()
                + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: "
                + (path.startsWith("/api") ? JSON : "application/x-www-form-urlencoded") + "\r\nContent-Length: "
                + announced + "\r\n\r\n" + "{".repeat(sent);
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 24; i++) {
                Socket half = new Socket(SYSTEM.web().getHost(), SYSTEM.web().getPort());
                halves.add(half);
                half.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
                half.getOutputStream().flush();
            }
            assertEquals(200, SYSTEM.page("/policy").statusCode());
            assertEquals(200, Api.anonymous(SYSTEM).get("consents/keys").status());
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    @Test
    void whoeverWouldSendTheBodyLaterIsToldToSendItAtOnce() throws Exception {
        try (Socket waiting = new Socket(SYSTEM.web().getHost(), SYSTEM.web().getPort())) {
            waiting.getOutputStream()
                    .write(("POST /api/v1/certificates HTTP/1.1\r\nHost: "
                                    + SYSTEM.web().getAuthority()
                                    + "\r\n"
                                    + "Expect: 100-continue\r\n"
                                    + "Content-Type: application/json\r\n"
                                    + "Content-Length: 100\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            waiting.setSoTimeout(20_000);
            String answer = new String(waiting.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 417"), answer);
            // nothing later on this connection can be taken for another request: the connection is closed
            assertTrue(answer.contains("Connection: close"), answer);
        }
    }

    @Test
    void onlyTokensThatWereMadeForThisApiAreTaken() {
        String good = Api.passwordToken(SYSTEM, "member");
        int dot = good.lastIndexOf('.');
        String otherSignature = good.substring(0, dot + 1) + new StringBuilder(good.substring(dot + 1)).reverse();
        for (String token : new String[] {
            otherSignature,
            good.substring(0, dot + 1),
            good.substring(0, dot),
            PLANTED,
            Api.tokenOfAnotherClient(SYSTEM),
            Api.administratorsToken(SYSTEM)
        }) {
            expect(401, "not-signed-in", Api.with(SYSTEM, token).get("purposes"));
        }
    }

    @Test
    void noTokenOpensAPage() throws Exception {
        for (String token : new String[] {
            Api.tokenOfAnotherClient(SYSTEM), Api.passwordToken(SYSTEM, "member"), Api.administratorsToken(SYSTEM)
        }) {
            for (HttpRequest.Builder asked : new HttpRequest.Builder[] {
                HttpRequest.newBuilder(SYSTEM.web().resolve("/account/home"))
                        .header("Authorization", "Bearer " + token),
                HttpRequest.newBuilder(SYSTEM.web().resolve("/account/home?access_token=" + token))
            }) {
                HttpResponse<String> page = HTTP.send(asked.build(), HttpResponse.BodyHandlers.ofString());
                assertTrue(Set.of(302, 401, 403).contains(page.statusCode()), page.statusCode() + " " + page.body());
                assertFalse(page.body().contains("<h1>What we hold"), page.body());
            }
        }
    }

    @Test
    void aTokenInTheAddressOpensNothing() {
        expect(
                401,
                "not-signed-in",
                Api.anonymous(SYSTEM).get("purposes?access_token=" + Api.passwordToken(SYSTEM, "member")));
    }

    @Test
    void noLogHasWhatWasSent() throws IOException {
        agent.send("GET", "purposes", BodyPublishers.noBody(), "Accept", PLANTED);
        post("cases", BodyPublishers.ofString("{\"" + PLANTED + "\":"), JSON);
        post("cases", BodyPublishers.ofString("{}"), PLANTED);
        agent.get(PLANTED);
        Api.with(SYSTEM, PLANTED).get("purposes");
        try (Stream<Path> logs = Files.walk(SYSTEM.local().settings().logs())) {
            List<Path> written = logs.filter(
                            log -> Files.isRegularFile(log) && log.toFile().length() > 0)
                    .toList();
            assertTrue(
                    written.stream()
                            .map(log -> log.getFileName().toString())
                            .toList()
                            .containsAll(List.of("server.log", "keycloak.log", "postgres.log")),
                    written.toString());
            for (Path log : written) {
                assertFalse(
                        new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).contains(PLANTED),
                        log.getFileName().toString());
            }
        }
    }

    private Api.Answer post(String path, BodyPublisher body, String mediaType) {
        return agent.send("POST", path, body, "Content-Type", mediaType, "Accept", JSON);
    }

    private static void expect(int status, String code, Api.Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals(code, answer.code());
        assertTrue(answer.response()
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/problem+json"));
        assertFalse(answer.body().contains(PLANTED), "nothing is repeated");
    }
}
