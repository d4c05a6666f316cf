package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.memberaccounts.organisation.Organisation;

/** The day that it is where the organisation is. */
@ApplicationScoped
class OfficeDay {
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    OfficeDay(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}
