package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.memberaccounts.jobs.LeftUndone;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.jobs.RecurringStep;

/**
 * Removes from Keycloak the users who signed up and didn't complete membership in 7 days (REG-2). Leaves staff,
 * administrators and clients alone.
 */
@ApplicationScoped
class RemoveUnfinishedSignUps implements RecurringStep {
    static final String NAME = "remove-unfinished-sign-ups";
    static final Duration PATIENCE = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int PAGE = 100;

    private final KeycloakUsers users;
    private final KeycloakRoles roles;
    private final TakenIdentities taken;
    private final SignUps signUps;
    private final Clock clock;

    @Inject
    RemoveUnfinishedSignUps(
            KeycloakUsers users, KeycloakRoles roles, TakenIdentities taken, SignUps signUps, Clock clock) {
        this.users = users;
        this.roles = roles;
        this.taken = taken;
        this.signUps = signUps;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    /** Removes them after the last page was read: removing in between would shift the pages. */
    @Override
    public void run() {
        List<IdentityId> overdue = new ArrayList<>();
        int unread = 0;
        boolean last = false;
        for (int first = 0; !last; first += PAGE) {
            KeycloakUsers.Page page = users.page(first, PAGE);
            overdue.addAll(overdue(page.users(), taken(page.users()), clock.instant()));
            unread += page.unread();
            last = page.last();
        }
        int failed = OneByOne.each(overdue, this::removeUnlessAtWork).size();
        LeftUndone.unlessNone(unread + failed);
    }

    private Set<IdentityId> taken(List<KeycloakUser> some) {
        return some.isEmpty()
                ? Set.of()
                : taken.among(some.stream().map(KeycloakUser::id).toList());
    }

    private void removeUnlessAtWork(IdentityId id) {
        if (!roles.hasWork(id)) {
            signUps.removeNotCompleted(id);
        }
    }

    /** Finds those who may have to go, by the list alone. Accounts of unknown age came with the realm and stay. */
    static List<IdentityId> overdue(List<KeycloakUser> users, Set<IdentityId> known, Instant now) {
        return users.stream()
                .filter(user -> !user.service() && !known.contains(user.id()))
                .filter(user -> user.createdAt()
                        .filter(created -> created.plus(PATIENCE).isBefore(now))
                        .isPresent())
                .map(KeycloakUser::id)
                .toList();
    }
}
