package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What Keycloak's books hold from before anybody was here. */
@ApplicationScoped
public class KeycloakHistory {
    @Inject
    private KeycloakEvents events;

    /**
     * Leaves everything up to now out of our log: it was the making of this place, and nobody's act in it.
     *
     * @throws IdentityProviderUnavailable when Keycloak can't be asked
     */
    public void passOver() {
        for (KeycloakEvent.Kind kind : KeycloakEvent.Kind.values()) {
            var since = events.since(kind);
            boolean last = false;
            for (int number = 0; !last; number++) {
                KeycloakEvents.Page page = events.page(kind, since, number);
                events.passOver(events.unseen(page.events()));
                last = page.last();
            }
        }
    }
}
