package org.memberaccounts.identity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.person.EmailAddress;

/**
 * A user's present state at Keycloak.
 *
 * @param email empty for accounts without one, or with one that mail could not reach
 * @param address whether mail to this very address was answered, as far as we can use it
 * @param createdAt empty for accounts that came with the realm file
 * @param service whether it is a client's own account, not a person's
 */
public record KeycloakUser(
        IdentityId id,
        Optional<EmailAddress> email,
        Address address,
        boolean enabled,
        Optional<Instant> createdAt,
        boolean service) {
    /** The states of the address at Keycloak. */
    public enum Address {
        /** Nobody has answered mail to it. */
        UNVERIFIED,
        VERIFIED,
        /** Keycloak takes it for verified, but it is none to us, or not in our form. */
        UNUSABLE
    }

    private static final String SERVICE_ACCOUNT = "service-account-";

    /** Reads one of many users; empty, and told by its type only, where it can't be read. */
    static Optional<KeycloakUser> read(JsonObject user) {
        return OneByOne.read(user, KeycloakUser::of);
    }

    static KeycloakUser of(JsonObject user) {
        boolean service = !user.getString("serviceAccountClientId", "").isEmpty()
                || user.getString("username", "").startsWith(SERVICE_ACCOUNT);
        String email = user.getString("email", "");
        Optional<EmailAddress> ours = EmailAddress.parse(email);
        return new KeycloakUser(
                new IdentityId(user.getString("id")),
                ours,
                user.getBoolean("emailVerified", false) ? verified(email, ours) : Address.UNVERIFIED,
                user.getBoolean("enabled", false),
                Optional.ofNullable(user.getJsonNumber("createdTimestamp"))
                        .map(millis -> Instant.ofEpochMilli(millis.longValue())),
                service);
    }

    public boolean emailVerified() {
        return address == Address.VERIFIED;
    }

    /** Returns the address, if mail to it was answered. */
    Optional<EmailAddress> verified() {
        return email.filter(any -> emailVerified());
    }

    private static Address verified(String email, Optional<EmailAddress> ours) {
        return isOneForm(email, ours) ? Address.VERIFIED : Address.UNUSABLE;
    }

    /**
     * Tells whether Keycloak wrote to the address that we read: where its text isn't in our form, such as with a domain
     * in its own script, its mail may have gone to somebody else (IDNA 2003 makes {@code ss} of {@code ß}).
     */
    private static boolean isOneForm(String email, Optional<EmailAddress> ours) {
        return ours.map(EmailAddress::normalised)
                .filter(email.toLowerCase(Locale.ROOT)::equals)
                .isPresent();
    }
}
