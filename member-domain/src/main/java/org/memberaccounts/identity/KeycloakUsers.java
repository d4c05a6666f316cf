package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.person.EmailAddress;

/**
 * Keycloak's users. Every step can be repeated: what is so already, or gone already, is success. No call takes part in
 * a transaction; call from a job, or after the commit. All throw {@link IdentityProviderUnavailable} when Keycloak
 * doesn't do it.
 */
@ApplicationScoped
public class KeycloakUsers {
    private final KeycloakAdmin keycloak;
    private final UserRepresentations users;

    @Inject
    KeycloakUsers(KeycloakAdmin keycloak, UserRepresentations users) {
        this.keycloak = keycloak;
        this.users = users;
    }

    public boolean exists(IdentityId id) {
        return find(id).isPresent();
    }

    public Optional<KeycloakUser> find(IdentityId id) {
        return users.find(id).map(KeycloakUser::of);
    }

    /** Finds the user who has this address. */
    public Optional<IdentityId> owner(EmailAddress email) {
        return users.having(email)
                .flatMap(user -> KeycloakUser.read(user).stream())
                .map(KeycloakUser::id)
                .findFirst();
    }

    /**
     * A page of users.
     *
     * @param unread how many more there are that can't be read
     */
    record Page(List<KeycloakUser> users, int unread, boolean last) {}

    /** Returns some users, in Keycloak's order. */
    Page page(int first, int limit) {
        List<JsonObject> all = users.page(first, limit).toList();
        List<KeycloakUser> read =
                all.stream().flatMap(user -> KeycloakUser.read(user).stream()).toList();
        return new Page(read, all.size() - read.size(), all.size() < limit);
    }

    /**
     * Makes a user who can sign in as soon as they have a way to, such as a password that they set by mail.
     *
     * @param email verified by somebody else
     * @return empty when this address has a user already
     */
    public Optional<IdentityId> add(EmailAddress email, Locale language) {
        return users.create(email, language, true);
    }

    /** Returns the time since when a user has their password; empty without one. */
    public Optional<Instant> passwordSince(IdentityId id) {
        KeycloakReply reply = keycloak.get(UserRepresentations.path(id, "/credentials"));
        return reply.isNotFound()
                ? Optional.empty()
                : reply.expectSuccess().json().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(credential -> credential.getString("type").equals("password"))
                        .map(credential -> Instant.ofEpochMilli(
                                credential.getJsonNumber("createdDate").longValue()))
                        .findFirst();
    }

    /** Keeps a user from signing in; open sessions go on until {@link #endSessions}. */
    public void disable(IdentityId id) {
        users.find(id)
                .filter(user -> user.getBoolean("enabled", false))
                .ifPresent(user ->
                        users.change(id, user, Json.createObjectBuilder().add("enabled", false)));
    }

    /** Ends every session of a user. Tokens given out before stay valid until they expire. */
    public void endSessions(IdentityId id) {
        keycloak.post(UserRepresentations.path(id, "/logout"), null).expectSuccessUnlessGone();
    }

    /** Removes a user with credentials and sessions. */
    public void delete(IdentityId id) {
        keycloak.delete(UserRepresentations.path(id, "")).expectSuccessUnlessGone();
    }
}
