package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.memberaccounts.person.EmailAddress;

/**
 * Tickets with which Keycloak lets a browser in as one user, in place of a password and of nothing else: once, within
 * moments, to choose a password there. Keycloak's part is the module {@code keycloak-sign-in}; the user has the
 * ticket's hash in an attribute. What {@link KeycloakUsers} says of its steps holds for these too.
 */
@ApplicationScoped
public class SignInTickets {
    private static final Duration LASTS = Duration.ofMinutes(2);
    private static final int SECRET_BYTES = 32;
    private static final String ATTRIBUTE = "sign-in-link";
    private static final String VERIFY_EMAIL = "VERIFY_EMAIL";

    private final UserRepresentations users;
    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Inject
    SignInTickets(UserRepresentations users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /**
     * Gives a ticket for a user, in place of an earlier one, and notes that their address is verified.
     *
     * @param proven the address to which mail was answered just now
     * @return a text for the parameter {@code login_hint}; empty when there is no such user with this address
     */
    public Optional<String> give(IdentityId id, EmailAddress proven) {
        Optional<JsonObject> owner = users.find(id)
                .filter(user -> EmailAddress.parse(user.getString("email", ""))
                        .filter(email -> email.normalised().equals(proven.normalised()))
                        .isPresent());
        return owner.map(user -> {
            String ticket = ticket();
            users.change(id, user, changes(user, ticket).add("email", proven.normalised()));
            return ticket;
        });
    }

    private String ticket() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return "link:" + clock.instant().plus(LASTS).getEpochSecond() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static JsonObjectBuilder changes(JsonObject user, String ticket) {
        JsonObjectBuilder attributes = Json.createObjectBuilder(
                user.getOrDefault("attributes", JsonValue.EMPTY_JSON_OBJECT).asJsonObject());
        attributes.add(ATTRIBUTE, Json.createArrayBuilder().add(hash(ticket)));
        return Json.createObjectBuilder()
                .add("attributes", attributes)
                .add("emailVerified", true)
                .add("requiredActions", stillToDo(user));
    }

    private static JsonArrayBuilder stillToDo(JsonObject user) {
        JsonArray actions =
                user.getOrDefault("requiredActions", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        JsonArrayBuilder left = Json.createArrayBuilder();
        actions.getValuesAs(JsonString.class).stream()
                .filter(action -> !action.getString().equals(VERIFY_EMAIL))
                .forEach(left::add);
        return left;
    }

    private static String hash(String ticket) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
