package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.jobs.RecurringStep;

/**
 * Ends enrolments that had no answer in 30 days, from the person or from Keycloak: data given about people who are no
 * members doesn't stay.
 */
@ApplicationScoped
class EndInvitations implements RecurringStep {
    static final String NAME = "end-invitations";

    private static final Duration PAUSE = Duration.ofHours(1);

    private final OpenInvitations open;
    private final EndedEnrolments ended;
    private final Clock clock;

    @Inject
    EndInvitations(OpenInvitations open, EndedEnrolments ended, Clock clock) {
        this.open = open;
        this.ended = ended;
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
        Instant before = clock.instant().minus(Invitation.PATIENCE);
        ended.forgetBefore(before);
        OneByOne.all(open.openSince(before), ended::endOverdue);
    }
}
