package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.renewal.Renewals;
import org.memberaccounts.renewal.SeenChanges;
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
    private final Renewals renewals;
    private final SeenChanges seen;

    @Inject
    VersionDoings(
            VersionDesk desk,
            StaffDoings staff,
            Organisation organisation,
            Clock clock,
            Renewals renewals,
            SeenChanges seen) {
        this.renewals = renewals;
        this.seen = seen;
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

    /** Reads what changes, and says nothing to it. */
    void read(Life life) {
        seen.see(life.person());
    }

    /** Reads it, and says yes or no to whatever is asked again. */
    void answer(Life life, boolean yes) {
        read(life);
        renewals.of(life.person())
                .forEach(asked -> AsTold.require(
                        renewals.answer(
                                        life.access(),
                                        life.person(),
                                        asked.after().id(),
                                        asked.after().textVersion(),
                                        yes,
                                        life.who().language())
                                instanceof Renewals.Result.Answered));
    }
}
