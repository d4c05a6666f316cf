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

/** The API as a script uses it: a token, then JSON. */
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
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final String token;

    private Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Signs in one of the sample people, by a password grant of the sample client. */
    static Api as(WholeSystem system, String name) {
        return with(system, passwordToken(system, name));
    }

    static String passwordToken(WholeSystem system, String name) {
        return passwordToken(system, name + "@sample.example", name);
    }

    /** Returns a token of our realm that was not made for this API. */
    static String tokenOfAnotherClient(WholeSystem system) {
        return token(
                system.keycloak().resolve("/realms/member-accounts/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "member@sample.example",
                        "password",
                        "member"));
    }

    /** Returns a token of another realm. */
    static String administratorsToken(WholeSystem system) {
        return token(
                system.keycloak().resolve("/realms/master/protocol/openid-connect/token"),
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin"));
    }

    private static String passwordToken(WholeSystem system, String email, String password) {
        return token(
                system.keycloak().resolve("/realms/member-accounts/protocol/openid-connect/token"),
                Map.of("grant_type", "password", "client_id", "sample-cli", "username", email, "password", password));
    }

    /** Signs in anybody, by the same grant. */
    static Api signedIn(WholeSystem system, String email, String password) {
        return with(system, passwordToken(system, email, password));
    }

    /** Signs in one of the sample people by the code flow: acts that can't be undone need such a fresh sign-in. */
    static Api asFresh(WholeSystem system, String name) {
        return asFresh(system, name + "@sample.example", name);
    }

    /** Signs in anybody by the code flow. */
    static Api asFresh(WholeSystem system, String email, String password) {
        return with(system, new CodeFlow(system, "http://127.0.0.1:8400/callback").token(email, password));
    }

    /** Signs in somebody new, who has signed up and isn't a member yet. */
    static Api asNewcomer(WholeSystem system) {
        return new Keycloak(system).signedUp("newcomer-" + UUID.randomUUID() + "@planted.example");
    }

    /** Signs in the sample integrator, with these scopes. */
    static Api asIntegrator(WholeSystem system, String scope) {
        return signedIn(
                system,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "sample-integrator",
                        "client_secret",
                        "sample-integrator-secret",
                        "scope",
                        scope));
    }

    static Api anonymous(WholeSystem system) {
        return new Api(system.web().resolve("/api/v1/"), null);
    }

    /** Uses this token, whatever it is. */
    static Api with(WholeSystem system, String token) {
        return new Api(system.web().resolve("/api/v1/"), token);
    }

    /** Uses another address. */
    static Api at(URI base, String token) {
        return new Api(base, token);
    }

    private static Api signedIn(WholeSystem system, Map<String, String> form) {
        return with(
                system,
                token(system.keycloak().resolve("/realms/member-accounts/protocol/openid-connect/token"), form));
    }

    static String token(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Answer answer = send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.status() != 200) {
            throw new AssertionError("no token: " + answer.status() + " " + answer.body());
        }
        return answer.json().getString("access_token");
    }

    String token() {
        return token;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, JsonObject body, String... headers) {
        return post(path, body.toString(), headers);
    }

    Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a request of any kind, as it is: with these headers and no others but the token. */
    Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer put(String path, JsonObject body, String... headers) {
        return putText(path, body.toString(), headers);
    }

    Answer putText(String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body));
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
            HttpResponse<String> response =
                    HTTP.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
