package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.memberaccounts.actor.Access;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.jobs.PromptStep;

/**
 * Removes a user from Keycloak. The removal is ordered and put on record in one transaction, and from then on is bound
 * to happen.
 */
@ApplicationScoped
class SignUpRemoval implements PromptStep {
    static final String NAME = "remove-sign-up";

    private final SignIns signIns;
    private final TakenIdentities taken;
    private final KeycloakUsers users;
    private final KeycloakRoles roles;
    private final Jobs jobs;
    private final Clock clock;
    private final Event<SignUpRemoved> removed;
    private final Event<SignUpDismissed> dismissed;

    @Inject
    SignUpRemoval(
            SignIns signIns,
            TakenIdentities taken,
            KeycloakUsers users,
            KeycloakRoles roles,
            Jobs jobs,
            Clock clock,
            Event<SignUpRemoved> removed,
            Event<SignUpDismissed> dismissed) {
        this.signIns = signIns;
        this.taken = taken;
        this.users = users;
        this.roles = roles;
        this.jobs = jobs;
        this.clock = clock;
        this.removed = removed;
        this.dismissed = dismissed;
    }

    static Access job() {
        return Access.job(NAME);
    }

    /**
     * Orders a user's removal.
     *
     * @return false for our own people and staff, who are not removed like this
     */
    @Transactional
    boolean order(IdentityId identity, SignUpRemoved.Reason reason, Access by) {
        signIns.claim(identity);
        if (taken.contain(identity)) {
            return false;
        }
        if (jobs.schedule(
                NAME, identity.value(), identity.value(), clock.instant().plus(HEAD_START))) {
            removed.fire(new SignUpRemoved(by, reason));
            dismissed.fire(new SignUpDismissed(identity));
        }
        return true;
    }

    /** Tells whether a removal is ordered and not done yet. */
    boolean isOrdered(IdentityId identity) {
        return jobs.isScheduled(NAME, identity.value());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String identity, int attempt) {
        remove(new IdentityId(identity));
    }

    /**
     * Removes the user, after one more check: users who became a person or staff here in the meantime, or were given
     * work at Keycloak, stay.
     */
    private void remove(IdentityId identity) {
        if (!taken.contain(identity) && !roles.hasWork(identity)) {
            users.delete(identity);
        }
    }
}
