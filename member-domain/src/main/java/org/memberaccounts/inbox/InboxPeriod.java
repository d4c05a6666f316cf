package org.memberaccounts.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The time for which notices stay in inboxes. */
@ApplicationScoped
class InboxPeriod {
    private final InboxSettings settings;
    private final Clock clock;

    @Inject
    InboxPeriod(InboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the time before which nothing is kept any more. */
    Instant begin() {
        return clock.instant().atOffset(ZoneOffset.UTC).minus(settings.period()).toInstant();
    }
}
