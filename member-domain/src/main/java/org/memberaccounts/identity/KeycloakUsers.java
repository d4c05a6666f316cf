package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.person.EmailAddress;

/**
 * Keycloak's users. Every step can be taken twice: what is so already, or gone already, is success. No call takes part
 * in a transaction; call from a job, or after the commit. All throw {@link IdentityProviderUnavailable} when Keycloak
 * doesn't do it.
 */
@ApplicationScoped
public class KeycloakUsers {
    /** The role that a completed membership brings. */
    static final String MEMBER = "member";

    private static final String DEFAULT_ROLES = "default-roles-";
    /** What an invited person does at the first sign-in. */
    private static final JsonArray FIRST_ACTIONS =
            Json.createArrayBuilder().add("VERIFY_EMAIL").add("UPDATE_PASSWORD").build();

    private static final int NOT_FOUND = 404;
    private static final int INVALID = 400;
    private static final int CONFLICT = 409;

    private final KeycloakAdmin keycloak;

    @Inject
    KeycloakUsers(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    public boolean exists(IdentityId id) {
        return find(id).isPresent();
    }

    public Optional<KeycloakUser> find(IdentityId id) {
        return representation(id).map(KeycloakUser::of);
    }

    /**
     * Gives a user the role {@code member}.
     *
     * @return false when there is no such user
     */
    public boolean grantMember(IdentityId id) {
        KeycloakAdmin.Reply reply = keycloak.post(path(id, "/role-mappings/realm"), memberRole());
        if (reply.status() == NOT_FOUND) {
            return false;
        }
        reply.expectSuccess();
        return true;
    }

    /** Keeps a user from signing in; sessions that are there go on until {@link #endSessions}. */
    public void disable(IdentityId id) {
        representation(id)
                .filter(user -> user.getBoolean("enabled", false))
                .ifPresent(user -> change(id, user, Json.createObjectBuilder().add("enabled", false)));
    }

    /** Ends every session of a user. Tokens given out before last until they expire. */
    public void endSessions(IdentityId id) {
        unlessGone(keycloak.post(path(id, "/logout"), null));
    }

    /** Removes a user with credentials and sessions. */
    public void delete(IdentityId id) {
        unlessGone(keycloak.delete(path(id, "")));
    }

    /**
     * Makes a user who can't sign in yet; once let in they confirm the address and choose a password. Taken twice it
     * answers with the user of the first time: one that is there, but that nobody ever let in, used or gave anything
     * (ADR 5).
     *
     * @param language in which Keycloak writes to them
     * @return empty when this address has a user already who is somebody's
     * @throws IdentityProviderRefused when there can't be a user of this address
     */
    public Optional<IdentityId> invite(EmailAddress email, Locale language) {
        KeycloakAdmin.Reply reply = keycloak.post(
                "/users",
                user(email, language)
                        .add("emailVerified", false)
                        .add("enabled", false)
                        .build());
        if (reply.status() == INVALID) {
            // the one answer that is about the person: this address, or a user without more than that. Anything else
            // may be our own mistake
            throw new IdentityProviderRefused(reply.status());
        }
        return reply.status() == CONFLICT ? untouched(email) : Optional.of(created(reply));
    }

    private static JsonObjectBuilder user(EmailAddress email, Locale language) {
        return Json.createObjectBuilder()
                .add("username", email.normalised())
                .add("email", email.normalised())
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("locale", Json.createArrayBuilder().add(language.toLanguageTag())));
    }

    private static IdentityId created(KeycloakAdmin.Reply reply) {
        String location = reply.expectSuccess().location();
        return new IdentityId(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    /**
     * Makes a user who can sign in as soon as they have a way to, such as a password that they set by mail.
     *
     * @param email verified by somebody else
     * @return empty when this address has a user already
     */
    public Optional<IdentityId> add(EmailAddress email, Locale language) {
        KeycloakAdmin.Reply reply = keycloak.post(
                "/users",
                user(email, language)
                        .add("emailVerified", true)
                        .add("enabled", true)
                        .build());
        return reply.status() == CONFLICT ? Optional.empty() : Optional.of(created(reply));
    }

    /** Whose address this is. */
    public Optional<IdentityId> owner(EmailAddress email) {
        return having(email).map(KeycloakUser::of).map(KeycloakUser::id).findFirst();
    }

    private Stream<JsonObject> having(EmailAddress email) {
        String path = "/users?exact=true&email=" + URLEncoder.encode(email.normalised(), StandardCharsets.UTF_8);
        return keycloak.get(path).expectSuccess().json().asJsonArray().getValuesAs(JsonObject.class).stream();
    }

    /** Was never let in, has no credential to sign in with, and no work here. */
    private Optional<IdentityId> untouched(EmailAddress email) {
        return having(email)
                .filter(KeycloakUsers::wasNeverLetIn)
                .map(KeycloakUser::of)
                .filter(user -> !user.service())
                .map(KeycloakUser::id)
                .filter(id -> !hasCredentials(id) && !hasWork(id))
                .findFirst();
    }

    /**
     * Can't sign in, never verified the address, and has nothing to do at a first sign-in: {@link #letIn} sets that in
     * the same step.
     */
    static boolean wasNeverLetIn(JsonObject user) {
        return !user.getBoolean("enabled", false)
                && !user.getBoolean("emailVerified", false)
                && user.getOrDefault("requiredActions", JsonValue.EMPTY_JSON_ARRAY)
                        .asJsonArray()
                        .isEmpty();
    }

    /**
     * Lets a user in whom {@link #invite} made, once. Who was let in before and can't sign in now was shut out by
     * somebody since, and stays so.
     *
     * @return whether the user can sign in
     */
    public boolean letIn(IdentityId id) {
        Optional<JsonObject> user = representation(id);
        user.filter(KeycloakUsers::wasNeverLetIn)
                .ifPresent(made -> change(
                        id,
                        made,
                        Json.createObjectBuilder().add("enabled", true).add("requiredActions", FIRST_ACTIONS)));
        return user.filter(there -> there.getBoolean("enabled", false) || wasNeverLetIn(there))
                .isPresent();
    }

    private boolean hasCredentials(IdentityId id) {
        KeycloakAdmin.Reply reply = keycloak.get(path(id, "/credentials"));
        return reply.status() == NOT_FOUND
                || !reply.expectSuccess().json().asJsonArray().isEmpty();
    }

    /**
     * Has Keycloak ask a user by mail to confirm the address and choose a password, unless its book of events says that
     * it did so already.
     *
     * @param then the address of ours to come back to
     * @param valid how long the link in it works
     */
    public void mailInvitation(IdentityId id, String then, Duration valid) {
        String path = path(id, "/execute-actions-email");
        if (!wasDone(path)) {
            String query = "?client_id=member-web&redirect_uri=" + URLEncoder.encode(then, StandardCharsets.UTF_8)
                    + "&lifespan=" + valid.toSeconds();
            unlessGone(keycloak.putAndMail(path + query, FIRST_ACTIONS));
        }
    }

    private boolean wasDone(String path) {
        String query = "/admin-events?operationTypes=ACTION&max=1&resourcePath="
                + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        return !keycloak.get(query).expectSuccess().json().asJsonArray().isEmpty();
    }

    /** Some users, in Keycloak's order; fewer than the limit at the end. */
    List<KeycloakUser> page(int first, int limit) {
        JsonArray page = keycloak.get("/users?briefRepresentation=true&first=" + first + "&max=" + limit)
                .expectSuccess()
                .json()
                .asJsonArray();
        return page.getValuesAs(JsonObject.class).stream().map(KeycloakUser::of).toList();
    }

    /**
     * Whether a user was given a role besides those of everybody, or put into a group that not everybody is in, which
     * may give some: then it is somebody's tool, such as staff's or an administrator's.
     */
    boolean hasWork(IdentityId id) {
        KeycloakAdmin.Reply roles = keycloak.get(path(id, "/role-mappings"));
        return roles.status() != NOT_FOUND
                && (hasWork(roles.expectSuccess().json().asJsonObject()) || isInGroup(id));
    }

    private boolean isInGroup(IdentityId id) {
        KeycloakAdmin.Reply reply = keycloak.get(path(id, "/groups"));
        Set<String> groups = reply.status() == NOT_FOUND ? Set.of() : ids(reply);
        return !groups.isEmpty() && !ids(keycloak.get("/default-groups")).containsAll(groups);
    }

    private static Set<String> ids(KeycloakAdmin.Reply reply) {
        return reply.expectSuccess().json().asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .collect(Collectors.toUnmodifiableSet());
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

    /** Sent back whole but for this: what a partial update leaves out, the user profile may clear. */
    private void change(IdentityId id, JsonObject user, JsonObjectBuilder changes) {
        JsonObjectBuilder changed = Json.createObjectBuilder(user).addAll(changes);
        Set.of("access", "userProfileMetadata").forEach(changed::remove);
        unlessGone(keycloak.put(path(id, ""), changed.build()));
    }

    private Optional<JsonObject> representation(IdentityId id) {
        KeycloakAdmin.Reply reply = keycloak.get(path(id, ""));
        return reply.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(reply.expectSuccess().json().asJsonObject());
    }

    private JsonArray memberRole() {
        JsonObject role =
                keycloak.get("/roles/" + MEMBER).expectSuccess().json().asJsonObject();
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("id", role.getString("id")).add("name", MEMBER))
                .build();
    }

    private static String path(IdentityId id, String below) {
        return "/users/" + id + below;
    }

    private static void unlessGone(KeycloakAdmin.Reply reply) {
        if (reply.status() != NOT_FOUND) {
            reply.expectSuccess();
        }
    }
}
