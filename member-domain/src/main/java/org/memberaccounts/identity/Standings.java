package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.Erasures;

/** Tells a newcomer from somebody whose sign-in is over, while a token or a session of theirs is still valid. */
@ApplicationScoped
public class Standings {
    private final SignIns signIns;
    private final KeycloakUsers users;
    private final Erasures erasures;

    @Inject
    Standings(SignIns signIns, KeycloakUsers users, Erasures erasures) {
        this.signIns = signIns;
        this.users = users;
        this.erasures = erasures;
    }

    /**
     * Finds a user's standing. When we know nothing of the user, it asks Keycloak, outside any transaction: an erased
     * person left no trace here.
     */
    public Standing of(IdentityId identity) {
        return signIns.find(identity).map(this::known).orElseGet(() -> atKeycloak(identity));
    }

    private Standing known(SignIn signIn) {
        if (!signIn.isDisabled() && !signIn.isGone()) {
            return Standing.PERSON;
        }
        if (erasures.isRunning(signIn.person())) {
            return Standing.BEING_ERASED;
        }
        return signIn.isGone() ? Standing.DELETED : Standing.DISABLED;
    }

    private Standing atKeycloak(IdentityId identity) {
        try {
            return users.find(identity)
                    .map(user -> user.enabled() ? Standing.NEWCOMER : Standing.DISABLED)
                    .orElse(Standing.GONE);
        } catch (IdentityProviderUnavailable e) {
            // completing membership asks again
            return Standing.NEWCOMER;
        }
    }
}
