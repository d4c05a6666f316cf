package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.jobs.Jobs;

/** Removes a user from Keycloak: ordered and put on record in one transaction, and from then on bound to happen. */
@ApplicationScoped
class SignUpRemoval implements JobStep {
    private static final String NAME = "remove-sign-up";
    /** Time for the try at once to succeed, so that the job then finds nothing to do. */
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    private static final System.Logger LOG = System.getLogger(SignUpRemoval.class.getName());

    private final SignIns signIns;
    private final KeycloakUsers users;
    private final Jobs jobs;
    private final Clock clock;
    private final Event<SignUpRemoved> removed;

    @Inject
    SignUpRemoval(SignIns signIns, KeycloakUsers users, Jobs jobs, Clock clock, Event<SignUpRemoved> removed) {
        this.signIns = signIns;
        this.users = users;
        this.jobs = jobs;
        this.clock = clock;
        this.removed = removed;
    }

    static Access job() {
        return Access.job(NAME);
    }

    /** {@return false for people and staff of ours, whom this is not for} */
    @Transactional
    boolean order(IdentityId identity, SignUps.Reason reason, Access by) {
        signIns.claim(identity);
        if (signIns.isKnown(identity)) {
            return false;
        }
        if (jobs.schedule(
                NAME, identity.toString(), identity.toString(), clock.instant().plus(FIRST_RETRY))) {
            removed.fire(new SignUpRemoved(by, reason));
        }
        return true;
    }

    /** Whether it is ordered and not done yet. */
    boolean isOrdered(IdentityId identity) {
        return jobs.isScheduled(NAME, identity.toString());
    }

    void tryAtOnce(IdentityId identity) {
        try {
            remove(identity);
        } catch (RuntimeException e) {
            // whatever it was: the order is committed
            LOG.log(
                    System.Logger.Level.INFO,
                    "A sign-up could not be removed at once; the job will: {0}",
                    FailureTrace.of(e));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String identity, int attempt) {
        remove(new IdentityId(UUID.fromString(identity)));
    }

    /**
     * Looks again right before: who became a person or staff here in the meantime, or was given work at Keycloak,
     * stays.
     */
    private void remove(IdentityId identity) {
        if (!signIns.isKnown(identity) && !users.hasWork(identity)) {
            users.delete(identity);
        }
    }
}
