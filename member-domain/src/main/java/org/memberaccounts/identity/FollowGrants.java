package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.jobs.LeftUndone;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.jobs.RecurringStep;

/**
 * Compares users with roles and clients with Keycloak, some in turn, whether or not it has told of a change; and those
 * at once that an event is about. An event about anything else, such as a role or a group, can be about all of them.
 */
@ApplicationScoped
class FollowGrants implements RecurringStep {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int IN_TURN = 100;
    private static final String BEGINNING = "";

    private final KeycloakGrants keycloak;
    private final Grantees grantees;
    private final GrantMirror mirror;

    /** The last id that was compared; runs never overlap. After a start the turns begin anew. */
    private volatile String turn = BEGINNING;

    @Inject
    FollowGrants(KeycloakGrants keycloak, Grantees grantees, GrantMirror mirror) {
        this.keycloak = keycloak;
        this.grantees = grantees;
        this.mirror = mirror;
    }

    @Override
    public String name() {
        return "follow-grants";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        grantees.forgetPast();
        List<GranteeId> next = grantees.after(turn, IN_TURN);
        turn = next.size() < IN_TURN ? BEGINNING : next.getLast().id();
        LeftUndone.unlessNone(compare(next));
    }

    /** Follows what administrators did. */
    void follow(List<KeycloakEvent> events) {
        List<KeycloakEvent> done = events.stream()
                .filter(event -> event.kind() == KeycloakEvent.Kind.ADMIN)
                .toList();
        done.stream().map(KeycloakEvent::endedSession).flatMap(Optional::stream).forEach(grantees::endSession);
        boolean aboutAll = done.stream()
                .anyMatch(
                        event -> event.user().isEmpty() && event.endedSession().isEmpty());
        Set<GranteeId> known = done.isEmpty() ? Set.of() : grantees.ids();
        compare((aboutAll ? known.stream() : users(done).filter(known::contains)).collect(Collectors.toSet()));
    }

    private static Stream<GranteeId> users(List<KeycloakEvent> events) {
        return events.stream()
                .map(KeycloakEvent::user)
                .flatMap(Optional::stream)
                .map(GranteeId::user);
    }

    /**
     * Compares one by one, after one request that says whether Keycloak answers at all.
     *
     * @return how many could not be compared
     */
    private int compare(Collection<GranteeId> some) {
        if (some.isEmpty()) {
            return 0;
        }
        Optional<Instant> realm = keycloak.realmNotBefore();
        return OneByOne.each(some, id -> mirror.reflect(id, keycloak.of(id, realm)))
                .size();
    }
}
