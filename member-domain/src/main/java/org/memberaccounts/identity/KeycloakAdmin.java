package org.memberaccounts.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;

/**
 * Speaks Keycloak's admin API as the client {@code member-accounts-identity}. Answers come back as status and JSON;
 * what they mean is {@link KeycloakUsers}' and {@link KeycloakEvents}' affair. Neither the secret nor a token gets into
 * a log or an exception.
 */
@ApplicationScoped
class KeycloakAdmin {
    /** Where the realm is, and the secret of our client there. */
    static final String ADDRESS = "MEMBER_ACCOUNTS_OIDC_URL";

    static final String SECRET = "MEMBER_ACCOUNTS_IDENTITY_SECRET";

    private static final System.Logger LOG = System.getLogger(KeycloakAdmin.class.getName());
    private static final String CLIENT = "member-accounts-identity";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration REQUEST = Duration.ofSeconds(5);
    /** A token is not used in its last seconds: it has to arrive before it ends. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;

    /** An answer: its status, its body as it came, and where it points to. */
    record Reply(int status, String body, String location) {
        JsonStructure json() {
            return parse(body);
        }

        boolean isSuccess() {
            return status >= OK && status < 300;
        }

        /**
         * @throws IdentityProviderUnavailable for anything but success: a role that our account lacks, or an address
         *     that isn't allowed, can be given to it
         */
        Reply expectSuccess() {
            if (!isSuccess()) {
                throw new IdentityProviderUnavailable(status);
            }
            return this;
        }

        @Override
        public String toString() {
            return "Reply[" + status + "]";
        }
    }

    private record Token(String value, Instant end, String user) {
        @Override
        public String toString() {
            return "Token[hidden]";
        }
    }

    private final CircuitBreaker breaker = new CircuitBreaker();

    private final Clock clock;

    private HttpClient http;
    private KeycloakAddress address;
    private String secret;
    private volatile Token token;

    @Inject
    KeycloakAdmin(Clock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void connect() {
        address = KeycloakAddress.of(setting(ADDRESS, "http://127.0.0.1:8180/realms/member-accounts"));
        secret = setting(SECRET, "");
        if (secret.isEmpty()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0} is not set. Nobody''s membership can be granted at Keycloak until it is.",
                    SECRET);
        }
        http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply post(String path, JsonStructure body) {
        return send("POST", path, body);
    }

    Reply put(String path, JsonStructure body) {
        return send("PUT", path, body);
    }

    /** The same where Keycloak sends a mail before it answers: that this takes long says nothing of Keycloak itself. */
    Reply putAndMail(String path, JsonStructure body) {
        return send("PUT", path, body, this::patiently);
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** The id of the user that we are at Keycloak. */
    String self() {
        return token(false).user();
    }

    private Reply send(String method, String path, JsonStructure body) {
        return send(method, path, body, this::send);
    }

    private Reply send(String method, String path, JsonStructure body, Function<HttpRequest, Reply> way) {
        Reply reply = way.apply(request(method, path, body, token(false)));
        return reply.status() == UNAUTHORIZED ? way.apply(request(method, path, body, token(true))) : reply;
    }

    private HttpRequest request(String method, String path, JsonStructure body, Token with) {
        HttpRequest.Builder request = request(address.admin(path))
                .header("Authorization", "Bearer " + with.value())
                .header("Accept", "application/json");
        return body == null
                ? request.method(method, HttpRequest.BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
    }

    /** Two at once fetch one each: better than that everybody waits behind one whom Keycloak lets wait. */
    private Token token(boolean anew) {
        Token known = token;
        if (anew || known == null || !clock.instant().isBefore(known.end())) {
            known = fetchToken();
            token = known;
        }
        return known;
    }

    private Token fetchToken() {
        if (secret.isEmpty()) {
            throw new IdentityProviderUnavailable(SECRET + " is not set.");
        }
        Instant asked = clock.instant();
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        Reply reply = send(request(address.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (!reply.isSuccess()) {
            // that we can't sign in says nothing about what we were about to ask
            throw new IdentityProviderUnavailable(reply.status());
        }
        JsonObject granted = reply.json().asJsonObject();
        String value = granted.getString("access_token");
        return new Token(value, asked.plusSeconds(granted.getInt("expires_in")).minus(MARGIN), user(value));
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(REQUEST);
    }

    /**
     * Whom an access token is about (RFC 7519 section 4.1.2). It came from Keycloak just now over our own connection:
     * no need to verify it.
     */
    private static String user(String accessToken) {
        String claims =
                new String(Base64.getUrlDecoder().decode(accessToken.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return parse(claims).asJsonObject().getString("sub", "");
    }

    private Reply send(HttpRequest request) {
        return reply(() -> breaker.call(() -> http.send(request, HttpResponse.BodyHandlers.ofString())));
    }

    private Reply patiently(HttpRequest request) {
        return reply(() -> http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Exceptions of the HTTP client and the JSON parser are not passed on as causes: they may quote what was sent. */
    private static Reply reply(CircuitBreaker.Call call) {
        try {
            HttpResponse<String> response = call.make();
            return new Reply(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IdentityProviderUnavailable(
                    "Keycloak can't be reached: " + e.getClass().getSimpleName() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityProviderUnavailable("The server is stopping.");
        }
    }

    private static JsonStructure parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonException e) {
            throw new IdentityProviderUnavailable("Keycloak's answer is not JSON.");
        }
    }

    private static String setting(String variable, String otherwise) {
        String value = System.getProperty(variable, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value;
    }
}
