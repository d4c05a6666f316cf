package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

class CallerTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00.500Z");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T12:00:00Z, true",
        "2026-05-04T11:55:01Z, true",
        "2026-05-04T11:55:00Z, false",
        "2026-05-04T11:00:00Z, false",
        "1970-01-01T00:00:00Z, false"
    })
    void aSignInIsFreshForAsLongAsIsAskedFor(Instant signedInAt, boolean fresh) {
        JwtClaims claims = new JwtClaims();
        claims.setClaim("auth_time", signedInAt.getEpochSecond());
        assertEquals(fresh, caller(claims).signedInWithin(FIVE_MINUTES));
    }

    @Test
    void aTokenThatDoesNotTellIsNeverFresh() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.getEpochSecond()));
        assertFalse(caller(claims).signedInWithin(FIVE_MINUTES), "when the token was made says nothing");
        claims.setClaim("auth_time", "yesterday");
        assertFalse(caller(claims).signedInWithin(FIVE_MINUTES));
    }

    @Test
    void nobodyIsNeverFresh() {
        assertFalse(caller((Principal) null).signedInWithin(FIVE_MINUTES));
    }

    @Test
    void aTokenWithoutASignInOpensNoPage() {
        assertTrue(caller(bearer(new JwtClaims()), "/api").isSignedIn());
        assertFalse(caller(bearer(new JwtClaims()), "").isSignedIn());
    }

    @Test
    void keepsOfAProgramWhatIsKnownOfItAndNothingItSaysBesides() {
        assertEquals(
                Optional.of("curl/8"),
                calledBy("curl/8.5.0 mei@sample.example +86 139 1234 5678")
                        .via()
                        .detail()
                        .userAgent());
        assertEquals(Optional.empty(), calledBy(null).via().detail().userAgent());
    }

    private static Caller calledBy(String userAgent) {
        return caller(bearer(new JwtClaims()), "/api", userAgent);
    }

    private static Caller caller(JwtClaims claims) {
        return caller(bearer(claims));
    }

    private static Principal bearer(JwtClaims claims) {
        claims.setSubject("somebody");
        return new OidcPrincipal<>("somebody", new OidcSecurityContext("", new AccessToken(claims), "", null));
    }

    private static Caller caller(Principal principal) {
        return caller(principal, "/api");
    }

    private static Caller caller(Principal principal, String context) {
        return caller(principal, context, null);
    }

    private static Caller caller(Principal principal, String context, String userAgent) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                CallerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getUserPrincipal" -> principal;
                    case "getContextPath" -> context;
                    case "getHeader" -> userAgent;
                    default -> null;
                });
        return new Caller(request, null, null, null, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
