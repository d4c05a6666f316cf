package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The way for a script to get a fresh token: the code flow with PKCE to loopback. A password grant's token never is.
 */
class FreshSignInIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:1024/callback", "http://127.0.0.1:65535/", "http://localhost:8400/some/where"})
    void aScriptSignsInThroughLoopbackOnAnyPortAndIsFresh(String redirect) {
        JsonObject claims = CodeFlow.claims(new CodeFlow(SYSTEM, redirect).token("member"));
        Instant signedInAt =
                Instant.ofEpochSecond(claims.getJsonNumber("auth_time").longValue());
        assertTrue(signedInAt.plus(FIVE_MINUTES).isAfter(Instant.now()), "signed in at " + signedInAt);
        assertEquals("sample-cli", claims.getString("azp"));
    }

    @Test
    void theTokenOpensTheApi() {
        People.member(Api.as(SYSTEM, "member"));
        assertEquals(200, Api.asFresh(SYSTEM, "member").get("membership").status());
    }

    @Test
    void aPasswordGrantDoesNotTellWhenSomebodySignedIn() {
        assertFalse(CodeFlow.claims(Api.passwordToken(SYSTEM, "member")).containsKey("auth_time"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1.planted.example/callback",
                "https://127.0.0.1:8400/callback",
                "http://127.0.0.1@planted.example/callback"
            })
    void nobodyIsSentElsewhere(String elsewhere) {
        HttpResponse<String> refused = new CodeFlow(SYSTEM, elsewhere).begin();
        assertEquals(400, refused.statusCode());
        assertTrue(refused.headers().firstValue("Location").isEmpty());
    }

    @Test
    void withoutAChallengeThereIsNoCode() {
        HttpResponse<String> refused = new CodeFlow(SYSTEM, "http://127.0.0.1:8400/callback").begin(Map.of());
        assertNotEquals(200, refused.statusCode());
        assertTrue(
                refused.headers()
                        .firstValue("Location")
                        .filter(back -> back.contains("error=invalid_request"))
                        .isPresent(),
                refused.headers().toString());
    }

    @Test
    void aCodeIsOfNoUseWithoutItsVerifier() {
        CodeFlow flow = new CodeFlow(SYSTEM, "http://127.0.0.1:8400/callback");
        assertEquals(
                400,
                flow.redeem(flow.code("member"), "somebody-elses-verifier-of-at-least-43-characters")
                        .statusCode());
    }
}
