package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The API as a script would use it: a token, then JSON. */
final class Api {
    /** An answer. */
    record Answer(int status, String body, HttpResponse<String> response) {
        JsonObject json() {
            return structure().asJsonObject();
        }

        JsonStructure structure() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            }
        }

        String code() {
            return json().getString("code", null);
        }
    }

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;
    private final String token;

    private Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** One of the sample people, by a password grant of the sample client. */
    static Api as(WholeSystem system, String name) {
        return withPassword(system, name + "@sample.example", name);
    }

    /** Anybody, by a password grant of the sample client. */
    static Api withPassword(WholeSystem system, String username, String password) {
        return signedIn(system, Map.of("grant_type", "password", "client_id", "sample-cli", "username", username, "password", password));
    }

    /** Keycloak's own API for administrators of our realm. */
    static Api asKeycloakAdmin(WholeSystem system) {
        return new Api(system.keycloak().resolve("/admin/realms/member-accounts/"), token(system, "master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin")));
    }

    /** Somebody new, who has signed up and isn't a member yet. */
    static Api asNewcomer(WholeSystem system) {
        String email = "newcomer-" + UUID.randomUUID() + "@planted.example";
        Api administrator = new Api(system.keycloak().resolve("/admin/realms/member-accounts/"),
                token(system, "master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin")));
        Answer made = administrator.post("users", Json.createObjectBuilder().add("username", email).add("email", email).add("emailVerified", true).add("enabled", true)
                .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "password").add("value", "newcomer"))).build());
        if (made.status() != 201) {
            throw new AssertionError("no new account: " + made.status() + " " + made.body());
        }
        return signedIn(system, Map.of("grant_type", "password", "client_id", "sample-cli", "username", email, "password", "newcomer"));
    }

    /** The sample integrator, with these scopes. */
    static Api asIntegrator(WholeSystem system, String scope) {
        return signedIn(system, Map.of("grant_type", "client_credentials", "client_id", "sample-integrator", "client_secret", "sample-integrator-secret", "scope", scope));
    }

    static Api anonymous(WholeSystem system) {
        return new Api(system.web().resolve("/api/v1/"), null);
    }

    /** With whatever this token is. */
    static Api with(WholeSystem system, String token) {
        return new Api(system.web().resolve("/api/v1/"), token);
    }

    private static Api signedIn(WholeSystem system, Map<String, String> form) {
        return new Api(system.web().resolve("/api/v1/"), token(system, "member-accounts", form));
    }

    private static String token(WholeSystem system, String realm, Map<String, String> form) {
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        Answer answer = send(HttpRequest.newBuilder(system.keycloak().resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.status() != 200) {
            throw new AssertionError("no token: " + answer.status() + " " + answer.body());
        }
        return answer.json().getString("access_token");
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, JsonObject body, String... headers) {
        return post(path, body.toString(), headers);
    }

    Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer put(String path, JsonObject body, String... headers) {
        return putText(path, body.toString(), headers);
    }

    Answer putText(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).header("Accept", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
