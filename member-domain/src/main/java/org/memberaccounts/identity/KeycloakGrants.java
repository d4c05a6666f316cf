package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks Keycloak what it grants now. All calls throw {@link IdentityProviderUnavailable} when Keycloak doesn't answer.
 */
@ApplicationScoped
class KeycloakGrants {
    private final KeycloakAdmin keycloak;
    private final UserRepresentations users;

    @Inject
    KeycloakGrants(KeycloakAdmin keycloak, UserRepresentations users) {
        this.keycloak = keycloak;
        this.users = users;
    }

    /** Returns a grantee's present state. */
    Granted of(GranteeId id) {
        return switch (id.kind()) {
            case USER -> user(id.id());
            case CLIENT -> client(id.id(), realmNotBefore());
        };
    }

    /** Returns the present state of a grantee, with a time that was asked for before. */
    Granted of(GranteeId id, Optional<Instant> realmNotBefore) {
        return switch (id.kind()) {
            case USER -> user(id.id());
            case CLIENT -> client(id.id(), realmNotBefore);
        };
    }

    /** Returns the time until which all tokens of the realm were revoked. */
    Optional<Instant> realmNotBefore() {
        return notBefore(keycloak.get("").expectSuccess().json().asJsonObject());
    }

    /**
     * Asks for a user by a search: asked for one user, Keycloak also calls those disabled whom somebody else's wrong
     * passwords keep from signing in for some minutes.
     */
    private Granted user(String id) {
        return find(id).map(user -> granted(user, user.getBoolean("enabled", false) ? roles(id) : Set.of()))
                .orElse(Granted.GONE);
    }

    private Optional<JsonObject> find(String id) {
        if (id.chars().anyMatch(Character::isWhitespace)) {
            // a search would take it for several ids
            return users.find(new IdentityId(id));
        }
        return list("/users?briefRepresentation=false&search=" + URLEncoder.encode("id:" + id, StandardCharsets.UTF_8))
                .stream()
                .filter(user -> user.getString("id", "").equals(id))
                .findFirst();
    }

    /** Returns the roles that a user has in effect: given to them, to a group of theirs, or within another role. */
    private Set<String> roles(String user) {
        KeycloakReply reply =
                keycloak.get(UserRepresentations.path(new IdentityId(user), "/role-mappings/realm/composite"));
        return reply.isNotFound()
                ? Set.of()
                : reply.expectSuccess().json().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .map(role -> role.getString("name"))
                        .filter(Grantable.ROLES::contains)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Granted client(String id, Optional<Instant> realmNotBefore) {
        return list("/clients?clientId=" + URLEncoder.encode(id, StandardCharsets.UTF_8)).stream()
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .map(client -> granted(client, scopes(client)))
                .map(own -> new Granted(own.state(), own.grants(), later(own.notBefore(), realmNotBefore)))
                .orElse(Granted.GONE);
    }

    private static Set<String> scopes(JsonObject client) {
        return Stream.of("defaultClientScopes", "optionalClientScopes")
                .filter(client::containsKey)
                .flatMap(list -> client.getJsonArray(list).getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .filter(Grantable::isScope)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Granted granted(JsonObject there, Set<String> grants) {
        Granted.State state = there.getBoolean("enabled", false) ? Granted.State.ENABLED : Granted.State.DISABLED;
        return new Granted(state, grants, notBefore(there));
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
    }

    private static Optional<Instant> notBefore(JsonObject there) {
        return Optional.of(there.getInt("notBefore", 0))
                .filter(seconds -> seconds > 0)
                .map(Instant::ofEpochSecond);
    }

    private List<JsonObject> list(String path) {
        return keycloak.get(path).expectSuccess().json().asJsonArray().getValuesAs(JsonObject.class);
    }
}
