package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.memberaccounts.jobs.RecurringStep;

/** Ends invitations that nobody answered in 30 days: what was given about people who don't want to be members doesn't stay. */
@ApplicationScoped
class EndInvitations implements RecurringStep {
    static final Duration PATIENCE = Duration.ofDays(30);
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private OpenInvitations open;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "end-invitations";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        open.unansweredSince(clock.instant().minus(PATIENCE)).forEach(person -> open.end(person, InvitationStatus.invited, InvitationEnded.Reason.NOT_CONFIRMED));
    }
}
