package org.memberaccounts.identity;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.memberaccounts.settings.Secret;

/**
 * Our own account at Keycloak, that of the client {@code member-accounts-identity}: its access token, fetched anew
 * before it ends (RFC 6749 section 4.4). Neither the secret nor a token gets into a log or an exception.
 */
final class ServiceAccount {
    static final String SECRET = "MEMBER_ACCOUNTS_IDENTITY_SECRET";

    private static final System.Logger LOG = System.getLogger(ServiceAccount.class.getName());
    private static final String CLIENT = "member-accounts-identity";
    /** The last seconds of a token, in which it is not used: it has to arrive before it ends. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    /** An access token, and the id of its user. */
    record Token(String value, Instant end, String user) {
        @Override
        public String toString() {
            return "Token[hidden]";
        }
    }

    private final KeycloakConnection connection;
    private final URI tokens;
    private final Optional<Secret> secret;
    private final Clock clock;
    private volatile Token token;

    /** @param secret empty where the operator has set none: nothing can be done at Keycloak then */
    ServiceAccount(KeycloakConnection connection, URI tokens, Optional<Secret> secret, Clock clock) {
        this.connection = connection;
        this.tokens = tokens;
        this.secret = secret;
        this.clock = clock;
        if (secret.isEmpty()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0} is not set. Nobody''s membership can be granted at Keycloak until it is.",
                    SECRET);
        }
    }

    /** Returns the present token, or a new one where that ends. */
    Token token() {
        Token known = token;
        return known == null || !clock.instant().isBefore(known.end()) ? newToken() : known;
    }

    /**
     * Fetches a token. Two calls at once fetch one each: that is better than having all wait behind one that Keycloak
     * keeps waiting.
     */
    Token newToken() {
        Token fetched = fetch();
        token = fetched;
        return fetched;
    }

    private Token fetch() {
        String known =
                secret.map(Secret::value).orElseThrow(() -> new IdentityProviderUnavailable(SECRET + " is not set."));
        Instant asked = clock.instant();
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                + URLEncoder.encode(known, StandardCharsets.UTF_8);
        KeycloakReply reply = connection.send(connection
                .request(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (!reply.isSuccess()) {
            // failing to sign in says nothing about the request that was to follow
            throw new IdentityProviderUnavailable(reply.status());
        }
        JsonObject granted = reply.json().asJsonObject();
        String value = granted.getString("access_token");
        return new Token(value, asked.plusSeconds(granted.getInt("expires_in")).minus(MARGIN), user(value));
    }

    /**
     * Returns the user whom an access token is about (RFC 7519 section 4.1.2). It has just come from Keycloak over our
     * own connection, so it need not be verified.
     */
    private static String user(String accessToken) {
        String claims =
                new String(Base64.getUrlDecoder().decode(accessToken.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return KeycloakReply.parse(claims).asJsonObject().getString("sub", "");
    }
}
