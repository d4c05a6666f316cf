package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.memberaccounts.person.EmailAddress;

/** Users in the form that Keycloak's admin API has for them (UserRepresentation). */
@ApplicationScoped
class UserRepresentations {
    private final KeycloakAdmin keycloak;

    @Inject
    UserRepresentations(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** Returns the address of a user, or of something below it, in the admin API. */
    static String path(IdentityId id, String below) {
        return "/users/" + segment(id.value()) + below;
    }

    /** Returns a text as one segment of a path (RFC 3986 section 3.3), as Keycloak's events have it too. */
    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }

    Optional<JsonObject> find(IdentityId id) {
        KeycloakReply reply = keycloak.get(path(id, ""));
        return reply.isNotFound()
                ? Optional.empty()
                : Optional.of(reply.expectSuccess().json().asJsonObject());
    }

    /** Finds the users who have this address, in either spelling of its domain. */
    Stream<JsonObject> having(EmailAddress email) {
        return Stream.of(email.normalised(), email.inItsScript()).distinct().flatMap(this::spelled);
    }

    private Stream<JsonObject> spelled(String email) {
        return list("/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
    }

    /** Returns some users, in Keycloak's order; fewer than the limit at the end. */
    Stream<JsonObject> page(int first, int limit) {
        return list("/users?briefRepresentation=true&first=" + first + "&max=" + limit);
    }

    private Stream<JsonObject> list(String path) {
        JsonArray users = keycloak.get(path).expectSuccess().json().asJsonArray();
        return users.getValuesAs(JsonObject.class).stream();
    }

    /**
     * Makes a user, whose name at Keycloak says nothing about them: they sign in with the address.
     *
     * @param language the language in which Keycloak writes to them
     * @param ready whether the address is verified and the user can sign in
     * @return empty when this address has a user already
     * @throws IdentityProviderRefused when there can't be a user with this address
     */
    Optional<IdentityId> create(EmailAddress email, Locale language, boolean ready) {
        // Keycloak tells two spellings of one mailbox apart
        boolean otherSpelling = !email.inItsScript().equals(email.normalised());
        if (otherSpelling && spelled(email.inItsScript()).findAny().isPresent()) {
            return Optional.empty();
        }
        KeycloakReply reply = keycloak.post(
                "/users",
                Json.createObjectBuilder()
                        .add("username", UUID.randomUUID().toString())
                        .add("email", email.normalised())
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add("locale", Json.createArrayBuilder().add(language.toLanguageTag())))
                        .add("emailVerified", ready)
                        .add("enabled", ready)
                        .build());
        if (reply.isInvalid()) {
            // the one refusal that is about the person: this address, or a user with nothing more than that; any
            // other may be our own mistake
            throw new IdentityProviderRefused(reply.status());
        }
        return reply.isConflict() ? Optional.empty() : Optional.of(created(reply));
    }

    private static IdentityId created(KeycloakReply reply) {
        String location = reply.expectSuccess().location();
        return new IdentityId(location.substring(location.lastIndexOf('/') + 1));
    }

    /**
     * Changes a user. The whole user is sent back with only these changes: a partial update may make the user profile
     * clear what it leaves out.
     */
    void change(IdentityId id, JsonObject user, JsonObjectBuilder changes) {
        JsonObjectBuilder changed = Json.createObjectBuilder(user).addAll(changes);
        Set.of("access", "userProfileMetadata").forEach(changed::remove);
        keycloak.put(path(id, ""), changed.build()).expectSuccessUnlessGone();
    }
}
