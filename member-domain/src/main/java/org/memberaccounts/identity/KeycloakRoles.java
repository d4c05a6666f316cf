package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The roles of Keycloak's users, and the groups that may give some. All calls throw {@link IdentityProviderUnavailable}
 * when Keycloak doesn't answer.
 */
@ApplicationScoped
public class KeycloakRoles {
    /** The role that a completed membership brings. */
    private static final String MEMBER = "member";

    private static final String DEFAULT_ROLES = "default-roles-";

    private final KeycloakAdmin keycloak;

    @Inject
    KeycloakRoles(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Gives a user the role {@code member}, which a user who has it keeps.
     *
     * @return false when there is no such user
     */
    public boolean grantMember(IdentityId id) {
        KeycloakReply reply = keycloak.post(UserRepresentations.path(id, "/role-mappings/realm"), memberRole());
        reply.expectSuccessUnlessGone();
        return !reply.isNotFound();
    }

    private JsonArray memberRole() {
        JsonObject role =
                keycloak.get("/roles/" + MEMBER).expectSuccess().json().asJsonObject();
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("id", role.getString("id")).add("name", MEMBER))
                .build();
    }

    /**
     * Tells whether a user was given a role that not everybody has, or was put into a group that not everybody is in
     * and that may give some: such a user is there for work, as staff or an administrator, say.
     */
    boolean hasWork(IdentityId id) {
        KeycloakReply roles = keycloak.get(UserRepresentations.path(id, "/role-mappings"));
        return !roles.isNotFound() && (hasWork(roles.expectSuccess().json().asJsonObject()) || isInGroup(id));
    }

    static boolean hasWork(JsonObject roleMappings) {
        boolean ofClients = !roleMappings
                .getOrDefault("clientMappings", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .isEmpty();
        return ofClients
                || roleMappings
                        .getOrDefault("realmMappings", JsonValue.EMPTY_JSON_ARRAY)
                        .asJsonArray()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(role -> role.getString("name"))
                        .anyMatch(name -> !name.equals(MEMBER) && !name.startsWith(DEFAULT_ROLES));
    }

    private boolean isInGroup(IdentityId id) {
        KeycloakReply reply = keycloak.get(UserRepresentations.path(id, "/groups"));
        Set<String> groups = reply.isNotFound() ? Set.of() : ids(reply);
        return !groups.isEmpty() && !ids(keycloak.get("/default-groups")).containsAll(groups);
    }

    private static Set<String> ids(KeycloakReply reply) {
        return reply.expectSuccess().json().asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
