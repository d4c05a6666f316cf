package org.memberaccounts.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.code.Coded;

/**
 * The state of a user or a client at Keycloak, as far as their tokens depend on it.
 *
 * @param grants the roles of a user, those through groups and composite roles included, or the scopes of a client; of
 *     both only those that mean something here
 * @param notBefore the time until which issued tokens count no longer, by Keycloak's clock
 */
record Granted(State state, Set<String> grants, Optional<Instant> notBefore) {
    static final Granted GONE = new Granted(State.GONE, Set.of(), Optional.empty());

    /** The ways in which Keycloak lets a user or a client in, or not. */
    enum State implements Coded {
        ENABLED,
        DISABLED,
        GONE
    }

    Granted {
        grants = Set.copyOf(grants);
    }

    /** Returns what a token says, for as long as Keycloak can't be asked. */
    static Granted claimed(Set<String> grants) {
        return new Granted(State.ENABLED, grants, Optional.empty());
    }

    boolean isEnabled() {
        return state == State.ENABLED;
    }

    /** Tells whether a token that was issued at this time has been revoked since (OpenID Connect has whole seconds). */
    boolean hasRevoked(Instant issuedAt) {
        return notBefore.filter(end -> !issuedAt.isAfter(end)).isPresent();
    }
}
