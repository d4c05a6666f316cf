package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads on in one of Keycloak's books, to its end. */
@ApplicationScoped
class UnreadEvents {
    private final KeycloakEvents events;

    @Inject
    UnreadEvents(KeycloakEvents events) {
        this.events = events;
    }

    /**
     * @param reader is given a page at a time, of what was not taken over yet
     * @throws IdentityProviderUnavailable when Keycloak can't be asked
     */
    void read(KeycloakEvent.Kind kind, Consumer<List<KeycloakEvent>> reader) {
        Optional<Instant> since = events.since(kind);
        boolean last = false;
        for (int number = 0; !last; number++) {
            KeycloakEvents.Page page = events.page(kind, since, number);
            List<KeycloakEvent> unseen = events.unseen(page.events());
            if (!unseen.isEmpty()) {
                reader.accept(unseen);
            }
            last = page.last();
        }
    }
}
