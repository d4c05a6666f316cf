package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.IdentityProviderUnavailable;
import org.memberaccounts.identity.KeycloakUsers;
import org.omnifaces.cdi.Param;

/** The new password that led back to the person's page. Keycloak says whether there is one, not the address. */
@Named
@RequestScoped
public class PasswordChanged {
    static final String PARAMETER = "password";
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private final KeycloakUsers users;
    private final Caller caller;
    private final Clock clock;

    private Instant at;

    @Inject
    @Param(name = PARAMETER)
    private String came;

    @Inject
    PasswordChanged(KeycloakUsers users, Caller caller, Clock clock) {
        this.users = users;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asks before anything is rendered: a page must not break off in the middle. */
    public void show() {
        at = came == null || caller.account().isEmpty() ? null : changed().orElse(null);
    }

    private Optional<Instant> changed() {
        try {
            return users.passwordSince(caller.identity())
                    .filter(since -> since.plus(JUST_NOW).isAfter(clock.instant()));
        } catch (IdentityProviderUnavailable away) {
            return Optional.empty();
        }
    }

    /** Returns the time of the change; null when there was none. */
    public Instant getAt() {
        return at;
    }
}
