package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The events in Keycloak's books from before anybody was here. */
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
     * Leaves all events up to now out of our log: they belong to the setting up of this place and are nobody's acts in
     * it.
     *
     * @throws IdentityProviderUnavailable when Keycloak can't be asked
     */
    public void passOver() {
        for (KeycloakEvent.Kind kind : KeycloakEvent.Kind.values()) {
            unread.read(kind, unseen -> {
                events.passOver(unseen);
                return 0;
            });
        }
    }
}
