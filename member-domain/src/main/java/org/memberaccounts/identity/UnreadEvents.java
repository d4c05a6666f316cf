package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The rest of one of Keycloak's books, from the last event that was seen to the end. */
@ApplicationScoped
class UnreadEvents {
    private final KeycloakEvents events;

    @Inject
    UnreadEvents(KeycloakEvents events) {
        this.events = events;
    }

    /**
     * Reads to the end of the book.
     *
     * @param reader is given a page at a time, with events that were not processed yet, and says how many of them it
     *     failed at
     * @return how many could not be read or processed
     * @throws IdentityProviderUnavailable when Keycloak can't be asked
     */
    int read(KeycloakEvent.Kind kind, ToIntFunction<List<KeycloakEvent>> reader) {
        Optional<Instant> since = events.since(kind);
        boolean last = false;
        int failed = 0;
        for (int number = 0; !last; number++) {
            KeycloakEvents.Page page = events.page(kind, since, number);
            List<KeycloakEvent> unseen = events.unseen(page.events());
            if (!unseen.isEmpty()) {
                failed += reader.applyAsInt(unseen);
            }
            failed += page.unread();
            last = page.last();
        }
        return failed;
    }
}
