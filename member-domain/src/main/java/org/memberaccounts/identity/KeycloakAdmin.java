package org.memberaccounts.identity;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import java.net.http.HttpRequest;
import java.time.Clock;

/**
 * Keycloak's admin API, called as our {@link ServiceAccount}. Answers come back as status and JSON;
 * {@link KeycloakUsers} and {@link KeycloakEvents} know what they mean.
 */
@ApplicationScoped
class KeycloakAdmin {
    private final KeycloakAddress address;
    private final KeycloakConnection connection;
    private final ServiceAccount account;

    @Inject
    KeycloakAdmin(KeycloakRealm realm, ClientSecrets secrets, Clock clock) {
        address = KeycloakAddress.of(realm.address());
        connection = new KeycloakConnection();
        account = new ServiceAccount(connection, address.token(), secrets.identity(), clock);
    }

    @PreDestroy
    void close() {
        connection.close();
    }

    KeycloakReply get(String path) {
        return send("GET", path, null);
    }

    KeycloakReply post(String path, JsonStructure body) {
        return send("POST", path, body);
    }

    KeycloakReply put(String path, JsonStructure body) {
        return send("PUT", path, body);
    }

    KeycloakReply delete(String path) {
        return send("DELETE", path, null);
    }

    /** Returns the id of our own user at Keycloak, as the log would have it. */
    String self() {
        return IdentityId.parse(account.token().user())
                .map(IdentityId::reference)
                .orElse("");
    }

    private KeycloakReply send(String method, String path, JsonStructure body) {
        KeycloakReply reply = connection.send(request(method, path, body, account.token()));
        return reply.isUnauthorized() ? connection.send(request(method, path, body, account.newToken())) : reply;
    }

    private HttpRequest request(String method, String path, JsonStructure body, ServiceAccount.Token with) {
        HttpRequest.Builder request = connection
                .request(address.admin(path))
                .header("Authorization", "Bearer " + with.value())
                .header("Accept", "application/json");
        return body == null
                ? request.method(method, HttpRequest.BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
    }
}
