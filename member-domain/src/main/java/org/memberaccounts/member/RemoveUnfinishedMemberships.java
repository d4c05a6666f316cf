package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.jobs.RecurringStep;
import org.memberaccounts.person.PersonId;

/**
 * Ends memberships that have been pending for 7 days: granted if that is possible by now, given up if the user is gone.
 * Keycloak being down is no reason to give one up.
 */
@ApplicationScoped
class RemoveUnfinishedMemberships implements RecurringStep {
    static final String NAME = "remove-unfinished-memberships";

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Enrolment enrolment;
    private final GrantMembership grant;
    private final Clock clock;

    @Inject
    RemoveUnfinishedMemberships(Enrolment enrolment, GrantMembership grant, Clock clock) {
        this.enrolment = enrolment;
        this.grant = grant;
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

    @Override
    public void run() {
        OneByOne.all(enrolment.pendingSince(clock.instant().minus(PATIENCE)), this::grantOrAbandon);
    }

    private void grantOrAbandon(PersonId person) {
        if (!grant.attempt(person)) {
            enrolment.abandon(person);
        }
    }
}
