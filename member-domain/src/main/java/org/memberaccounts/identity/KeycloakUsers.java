package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Keycloak's admin API, as far as we need it. Doing a thing again is no error: what is gone is gone. */
@ApplicationScoped
class KeycloakUsers {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final String CLIENT = "member-accounts-identity";

    private final URI realm = URI.create(System.getenv().getOrDefault("MEMBER_ACCOUNTS_OIDC_URL", "http://127.0.0.1:8180/realms/member-accounts") + "/");
    private final String secret = System.getenv().getOrDefault("MEMBER_ACCOUNTS_IDENTITY_SECRET", "");
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT_WITHIN).build();

    /**
     * Deletes a user, with sessions and credentials.
     *
     * @throws IdentityProviderUnavailable when Keycloak doesn't confirm it
     */
    void delete(IdentityId identity) {
        send("deleting a user", HttpRequest.newBuilder(users(realm).resolve(identity.toString())).header("Authorization", "Bearer " + token()).DELETE(), Set.of(204, 404));
    }

    /** Where users are: the realm's address with {@code /admin} before its path's {@code /realms}. */
    static URI users(URI realm) {
        return realm.resolve(realm.getPath().replaceFirst("/realms/", "/admin/realms/")).resolve("users/");
    }

    private String token() {
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String answer = send("signing in as the server", HttpRequest.newBuilder(realm.resolve("protocol/openid-connect/token")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)), Set.of(200));
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getString("access_token");
        }
    }

    private String send(String what, HttpRequest.Builder request, Set<Integer> good) {
        try {
            HttpResponse<String> response = http.send(request.timeout(ANSWER_WITHIN).build(), HttpResponse.BodyHandlers.ofString());
            if (!good.contains(response.statusCode())) {
                throw new IdentityProviderUnavailable(what, null);
            }
            return response.body();
        } catch (IOException e) {
            throw new IdentityProviderUnavailable(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityProviderUnavailable(what, e);
        }
    }
}
