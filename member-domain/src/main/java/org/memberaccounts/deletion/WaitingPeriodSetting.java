package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.memberaccounts.organisation.Organisation;

/** The waiting period that the operator set, seven days usually. */
@ApplicationScoped
class WaitingPeriodSetting implements WaitingPeriod {
    private final ErasurePeriods periods;
    private final Organisation organisation;

    @Inject
    WaitingPeriodSetting(ErasurePeriods periods, Organisation organisation) {
        this.periods = periods;
        this.organisation = organisation;
    }

    @Override
    public Duration length() {
        return periods.waiting();
    }

    @Override
    public Instant longestHold(DeletionFile file) {
        return longestHold(
                file.request().askedAt(), file.waitingUntil().orElseThrow(), periods.hold(), organisation.zone());
    }

    /**
     * Returns the end of the longest hold. Even when the person can't be told, the erasure must not be put off beyond
     * the month in which a request is answered (GDPR Art. 12(3)).
     */
    static Instant longestHold(Instant askedAt, Instant waitingUntil, Duration hold, ZoneId zone) {
        Instant month = askedAt.atZone(zone).plusMonths(1).toInstant();
        Instant held = waitingUntil.plus(hold);
        return held.isBefore(month) ? held : month;
    }
}
