package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.Erasures;

/** Tells a newcomer from somebody whose sign-in is over, while a token or a session of theirs still lives. */
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
     * Asks Keycloak, outside of any transaction, about a user of whom we know nothing: an erased person left no trace
     * here.
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
            // whoever becomes a member is asked about again then
            return Standing.NEWCOMER;
        }
    }
}
