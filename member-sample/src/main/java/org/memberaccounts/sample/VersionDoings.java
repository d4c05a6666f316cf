package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.revision.VersionDesk;
import org.memberaccounts.version.VersionNumber;

/** The acts by which privacy officers lead the second version of the policy on its way. */
@ApplicationScoped
class VersionDoings {
    private static final VersionNumber SECOND = new VersionNumber(2);
    /** Later than it has to be, so that the sample shows a coming version for a while. */
    private static final int DAYS_AHEAD = 45;

    private final VersionDesk desk;
    private final StaffDoings staff;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    VersionDoings(VersionDesk desk, StaffDoings staff, Organisation organisation, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.organisation = organisation;
        this.clock = clock;
    }

    void prepare(Employee officer) {
        AsTold.require(desk.prepare(staff.access(officer), SECOND) instanceof VersionDesk.Result.Done);
    }

    void review(Employee officer) {
        AsTold.require(desk.review(staff.access(officer), SECOND) instanceof VersionDesk.Result.Done);
    }

    void announce(Employee officer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        AsTold.require(
                desk.announce(staff.access(officer), SECOND, today.plusDays(DAYS_AHEAD), false)
                        instanceof VersionDesk.Result.Done);
    }
}
