package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.person.EmailAddress;

/**
 * Users of people who are invited: made first, let in once we know the person. What {@link KeycloakUsers} says of its
 * steps holds for these too.
 */
@ApplicationScoped
public class InvitedUsers {
    /** The actions of an invited person at the first sign-in. */
    private static final JsonArray FIRST_ACTIONS =
            Json.createArrayBuilder().add("VERIFY_EMAIL").add("UPDATE_PASSWORD").build();

    private final KeycloakAdmin keycloak;
    private final UserRepresentations users;
    private final KeycloakRoles roles;

    @Inject
    InvitedUsers(KeycloakAdmin keycloak, UserRepresentations users, KeycloakRoles roles) {
        this.keycloak = keycloak;
        this.users = users;
        this.roles = roles;
    }

    /**
     * Makes a user who can't sign in yet; once let in they get in by a link that is mailed to them. A second call
     * returns the user of the first: one whom nobody ever let in, used or gave anything (ADR 5).
     *
     * @param language the language in which Keycloak writes to them
     * @return empty when the address already has a user of somebody's
     * @throws IdentityProviderRefused when there can't be a user with this address
     */
    public Optional<IdentityId> invite(EmailAddress email, Locale language) {
        return users.create(email, language, false).or(() -> untouched(email));
    }

    /** Finds the user with this address who was never let in, has no credential to sign in with, and no work here. */
    private Optional<IdentityId> untouched(EmailAddress email) {
        return users.having(email)
                .filter(InvitedUsers::wasNeverLetIn)
                .flatMap(user -> KeycloakUser.read(user).stream())
                .filter(user -> !user.service())
                .map(KeycloakUser::id)
                .filter(id -> !hasCredentials(id) && !roles.hasWork(id))
                .findFirst();
    }

    /**
     * Tells whether a user was never let in: they can't sign in, never verified the address, and have no actions for a
     * first sign-in, which {@link #letIn} sets in the same step.
     */
    static boolean wasNeverLetIn(JsonObject user) {
        return !user.getBoolean("enabled", false)
                && !user.getBoolean("emailVerified", false)
                && user.getOrDefault("requiredActions", JsonValue.EMPTY_JSON_ARRAY)
                        .asJsonArray()
                        .isEmpty();
    }

    private boolean hasCredentials(IdentityId id) {
        KeycloakReply reply = keycloak.get(UserRepresentations.path(id, "/credentials"));
        return reply.isNotFound() || !reply.expectSuccess().json().asJsonArray().isEmpty();
    }

    /**
     * Lets in a user whom {@link #invite} made, once. A user who was let in before and can't sign in now was shut out
     * by somebody since, and stays so.
     *
     * @return true if the user can sign in
     */
    public boolean letIn(IdentityId id) {
        Optional<JsonObject> user = users.find(id);
        user.filter(InvitedUsers::wasNeverLetIn)
                .ifPresent(made -> users.change(
                        id,
                        made,
                        Json.createObjectBuilder().add("enabled", true).add("requiredActions", FIRST_ACTIONS)));
        return user.filter(there -> there.getBoolean("enabled", false) || wasNeverLetIn(there))
                .isPresent();
    }
}
