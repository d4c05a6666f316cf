package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.broadcast.BroadcastDesk;
import org.memberaccounts.broadcast.BroadcastFile;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.broadcast.SendBroadcasts;
import org.memberaccounts.jobs.DueJobs;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.renewal.Renewals;
import org.memberaccounts.renewal.SeenChanges;
import org.memberaccounts.revision.AnnouncementWords;
import org.memberaccounts.revision.FollowAnnouncements;
import org.memberaccounts.revision.VersionDesk;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;

/** The acts by which privacy officers lead the second version of the policy on its way. */
@ApplicationScoped
class VersionDoings {
    private static final VersionNumber SECOND = new VersionNumber(2);
    /** Later than it has to be, so that the sample shows a coming version for a while. */
    private static final int DAYS_AHEAD = 45;

    private static final String ACCOUNT =
            "No gateway of ours serves the country of this number. The inbox and the email have"
                    + " what the text says.";

    private final VersionDesk desk;
    private final VersionStandings standings;
    private final BroadcastDesk broadcasts;
    private final BroadcastReview review;
    private final StaffDoings staff;
    private final DueJobs jobs;
    private final Organisation organisation;
    private final Clock clock;
    private final Renewals renewals;
    private final SeenChanges seen;

    @Inject
    VersionDoings(
            VersionDesk desk,
            VersionStandings standings,
            BroadcastDesk broadcasts,
            BroadcastReview review,
            StaffDoings staff,
            DueJobs jobs,
            Organisation organisation,
            Clock clock,
            Renewals renewals,
            SeenChanges seen) {
        this.renewals = renewals;
        this.seen = seen;
        this.desk = desk;
        this.standings = standings;
        this.broadcasts = broadcasts;
        this.review = review;
        this.staff = staff;
        this.jobs = jobs;
        this.organisation = organisation;
        this.clock = clock;
    }

    void prepare(Employee officer) {
        AsTold.require(desk.prepare(staff.access(officer), SECOND) instanceof VersionDesk.Result.Done);
    }

    void review(Employee officer) {
        AsTold.require(desk.review(staff.access(officer), SECOND) instanceof VersionDesk.Result.Done);
    }

    /** Announces it, and tells everybody at once: jobs that recur don't run while the story is told. */
    void announce(Employee officer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        AsTold.require(
                desk.announce(staff.access(officer), SECOND, today.plusDays(DAYS_AHEAD), false)
                        instanceof VersionDesk.Result.Done);
        jobs.runRecurring(SendBroadcasts.NAME);
        jobs.runRecurring(FollowAnnouncements.NAME);
    }

    /** Withdraws it, and tells everybody that at once. */
    void withdraw(Employee officer) {
        AsTold.require(desk.withdraw(staff.access(officer), SECOND) instanceof VersionDesk.Result.Done);
        jobs.runRecurring(SendBroadcasts.NAME);
    }

    /** Accounts for whoever could not be texted; there is nobody where they have got yet another number. */
    void account(Employee officer) {
        UUID announcement = standings.of(SECOND).way().orElseThrow().id();
        BroadcastFile told = review.find(staff.access(officer), announcement, AnnouncementWords.Kind.ANNOUNCED.notice())
                .orElseThrow();
        AsTold.require(broadcasts.account(
                        staff.access(officer),
                        told.id(),
                        BroadcastChannel.TEXT,
                        review.unaccounted(staff.access(officer), told.id(), BroadcastChannel.TEXT),
                        Typing.text(ACCOUNT, BroadcastDesk.LONGEST_REASON))
                != BroadcastDesk.Result.NOT_ALLOWED);
        jobs.runRecurring(FollowAnnouncements.NAME);
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
