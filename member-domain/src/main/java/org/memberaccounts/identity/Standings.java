package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.erasure.Erasures;

/** Tells a newcomer from somebody whose sign-in is over, while a token or a session of theirs is still valid. */
@ApplicationScoped
public class Standings {
    private final SignIns signIns;
    private final KeycloakUsers users;
    private final Erasures erasures;
    private final UnknownRights unknown;

    @Inject
    Standings(SignIns signIns, KeycloakUsers users, Erasures erasures, UnknownRights unknown) {
        this.signIns = signIns;
        this.users = users;
        this.erasures = erasures;
        this.unknown = unknown;
    }

    /** Finds the standing of whoever makes a request, as a person and by the rights of their token. */
    public Standing of(Caller caller) {
        return signIns.find(caller.identity())
                .map(this::known)
                .filter(Standing::isOver)
                .or(() -> over(caller.rights()))
                .orElseGet(() -> of(caller.identity()));
    }

    private Optional<Standing> over(Rights rights) {
        return unknown.learn(rights) ? rights.over() : Optional.of(Standing.GONE);
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
