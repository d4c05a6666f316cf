package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What Keycloak's books hold from before anybody was here. */
@ApplicationScoped
public class KeycloakHistory {
    private final KeycloakEvents events;
    private final UnreadEvents unread;

    @Inject
    KeycloakHistory(KeycloakEvents events, UnreadEvents unread) {
        this.events = events;
        this.unread = unread;
    }

    /**
     * Leaves everything up to now out of our log: it was the making of this place, and nobody's act in it.
     *
     * @throws IdentityProviderUnavailable when Keycloak can't be asked
     */
    public void passOver() {
        for (KeycloakEvent.Kind kind : KeycloakEvent.Kind.values()) {
            unread.read(kind, events::passOver);
        }
    }
}
