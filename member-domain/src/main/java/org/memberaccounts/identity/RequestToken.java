package org.memberaccounts.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** The access token of a request: the one of the session's sign-in, or the bearer token. */
final class RequestToken {
    private final HttpServletRequest request;
    private String subject;
    private Optional<IdentityId> user = Optional.empty();

    RequestToken(HttpServletRequest request) {
        this.request = request;
    }

    boolean isThere() {
        return token().isPresent();
    }

    /** Returns the Keycloak user it is about. */
    IdentityId identity() {
        return user(present()).orElseThrow();
    }

    /** Tells whether it names this realm role. */
    boolean says(String role) {
        return isThere() && request.isUserInRole(role);
    }

    /** Returns the time at which it was issued, in whole seconds of Keycloak's clock. */
    Instant issuedAt() {
        return seconds("iat").orElse(Instant.EPOCH);
    }

    /** Finds the session at Keycloak that it belongs to; systems have none. */
    Optional<String> session() {
        return Optional.ofNullable(present().getClaimValueAsString("sid"));
    }

    /** Returns the scopes that it was given. */
    Set<String> scopes() {
        String scope = present().getClaimValueAsString("scope");
        return scope == null ? Set.of() : Arrays.stream(scope.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the program it was given to; {@code none} without a token. */
    String client() {
        return token().map(token -> token.getClaimValueAsString("azp")).orElse("none");
    }

    /** Returns the last proof of who the person behind it is. */
    LastSignIn lastSignIn() {
        return new LastSignIn(seconds("auth_time"));
    }

    private Optional<Instant> seconds(String claim) {
        return token().map(token -> token.getClaimValue(claim))
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .map(seconds -> Instant.ofEpochSecond(seconds.longValue()));
    }

    /**
     * Finds the address that ends the sign-in it came from (OpenID Connect RP-Initiated Logout 1.0); empty without one.
     */
    Optional<String> signOutAddress(String then) {
        return signIn().map(signIn -> signIn.getIDToken().getIssuer() + "/protocol/openid-connect/logout?id_token_hint="
                + signIn.getIDTokenString() + "&post_logout_redirect_uri="
                + URLEncoder.encode(then, StandardCharsets.UTF_8));
    }

    /**
     * Finds the address at which Keycloak has the person do this and leads them back (an application-initiated action);
     * empty without a sign-in. The code that comes back is of no use: the session here goes on.
     */
    Optional<String> actionAddress(String action, String then) {
        return signIn().map(signIn -> signIn.getIDToken().getIssuer()
                + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=" + client() + "&state="
                + UUID.randomUUID() + "&kc_action=" + action + "&redirect_uri="
                + URLEncoder.encode(then, StandardCharsets.UTF_8));
    }

    private Optional<OidcSecurityContext> signIn() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.of(principal.getOidcSecurityContext()).filter(signIn -> signIn.getIDToken() != null)
                : Optional.empty();
    }

    /** Tells whether it came to the API. */
    boolean isForApi() {
        return "/api".equals(request.getContextPath());
    }

    private AccessToken present() {
        return token().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    /**
     * Finds the token. On pages it counts only if the person signed in there, which the ID token shows: a token that
     * another client was given is for the API, where its audience is judged. One that names nobody is none.
     */
    private Optional<AccessToken> token() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                        && (isForApi() || principal.getOidcSecurityContext().getIDToken() != null)
                ? Optional.ofNullable(principal.getOidcSecurityContext().getToken())
                        .filter(token -> user(token).isPresent())
                : Optional.empty();
    }

    /** Finds the user whom a token names; read once, since everything that judges a request asks for it. */
    private Optional<IdentityId> user(AccessToken token) {
        String named = token.getSubject();
        if (!Objects.equals(named, subject)) {
            user = IdentityId.parse(named);
            subject = named;
        }
        return user;
    }
}
