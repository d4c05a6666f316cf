package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.identity.KeycloakEvent.Kind;
import org.memberaccounts.jobs.LeftUndone;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.jobs.RecurringStep;

/**
 * Follows Keycloak (REG-7): its events since the last look, each acted on before it counts as seen, so that a crash in
 * between repeats it; and a few sign-ins in turn, asked for one by one, in case an event was cleared before it was
 * read.
 */
@ApplicationScoped
class FollowKeycloak implements RecurringStep {
    /** The name of this job in the log. */
    static final String NAME = "follow-keycloak";

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int IN_TURN = 50;
    private static final String BEGINNING = "";

    private final KeycloakAdmin keycloak;
    private final KeycloakEvents events;
    private final UnreadEvents unread;
    private final KeycloakUsers users;
    private final FormerAddress former;
    private final KeycloakMirror mirror;
    private final SignIns signIns;
    private final FollowGrants grants;

    /** The last sign-in that was asked for; runs never overlap. After a start the turns begin anew. */
    private volatile String turn = BEGINNING;

    @Inject
    FollowKeycloak(
            KeycloakAdmin keycloak,
            KeycloakEvents events,
            UnreadEvents unread,
            KeycloakUsers users,
            FormerAddress former,
            KeycloakMirror mirror,
            SignIns signIns,
            FollowGrants grants) {
        this.keycloak = keycloak;
        this.events = events;
        this.unread = unread;
        this.users = users;
        this.former = former;
        this.mirror = mirror;
        this.signIns = signIns;
        this.grants = grants;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        int failed = 0;
        for (Kind kind : Kind.values()) {
            failed += unread.read(kind, this::follow);
            events.forgetOld(kind);
        }
        LeftUndone.unlessNone(failed + lookInTurn());
    }

    /** Follows events; those that can't be followed, though Keycloak answers, stay unseen and come again. */
    private int follow(List<KeycloakEvent> unseen) {
        String self = keycloak.self();
        List<IdentityId> users = unseen.stream()
                .map(KeycloakEvent::user)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<IdentityId> failed = OneByOne.each(users, this::look);
        grants.follow(unseen);
        List<KeycloakEvent> followed = unseen.stream()
                .filter(event -> event.user().filter(failed::contains).isEmpty())
                .toList();
        return failed.size()
                + OneByOne.each(followed, event -> events.take(event, self)).size();
    }

    private int lookInTurn() {
        List<IdentityId> next = signIns.after(turn, IN_TURN);
        turn = next.size() < IN_TURN ? BEGINNING : next.getLast().value();
        return OneByOne.each(next, this::look).size();
    }

    private void look(IdentityId identity) {
        signIns.person(identity).ifPresent(person -> {
            Optional<KeycloakUser> user = users.find(identity);
            mirror.reflect(identity, user, former.of(person, user));
        });
    }
}
