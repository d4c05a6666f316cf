package org.memberaccounts.identity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.EmailAddress;

/**
 * A user's present state at Keycloak.
 *
 * @param email empty for accounts without one, or with one that mail could not reach
 * @param createdAt empty for accounts that came with the realm file
 * @param service whether it is a client's own account, not a person's
 */
public record KeycloakUser(
        IdentityId id,
        Optional<EmailAddress> email,
        boolean emailVerified,
        boolean enabled,
        Optional<Instant> createdAt,
        boolean service) {
    private static final String SERVICE_ACCOUNT = "service-account-";

    static KeycloakUser of(JsonObject user) {
        boolean service = !user.getString("serviceAccountClientId", "").isEmpty()
                || user.getString("username", "").startsWith(SERVICE_ACCOUNT);
        return new KeycloakUser(
                new IdentityId(UUID.fromString(user.getString("id"))),
                Optional.of(user.getString("email", "")).flatMap(EmailAddress::parse),
                user.getBoolean("emailVerified", false),
                user.getBoolean("enabled", false),
                Optional.ofNullable(user.getJsonNumber("createdTimestamp"))
                        .map(millis -> Instant.ofEpochMilli(millis.longValue())),
                service);
    }
}
