package org.memberaccounts.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.memberaccounts.broadcast.SendBroadcasts;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.revision.FollowAnnouncements;
import org.memberaccounts.revision.VersionDesk;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/** Officers who lead a version of the policy on its way, and the jobs that tell everybody of it. */
@ApplicationScoped
public class Announcing {
    private static final int FIRST_POSSIBLE = 31;

    private final VersionDesk desk;
    private final VersionInForce force;
    private final Organisation organisation;
    private final Given given;
    private final WorkDue work;
    private final Clock clock;

    @Inject
    Announcing(
            VersionDesk desk, VersionInForce force, Organisation organisation, Given given, WorkDue work, Clock clock) {
        this.desk = desk;
        this.force = force;
        this.organisation = organisation;
        this.given = given;
        this.work = work;
        this.clock = clock;
    }

    /** Announces a version for the first possible day, and returns when that begins. */
    public Instant begin(VersionNumber version) {
        LocalDate day =
                LocalDate.ofInstant(clock.instant(), organisation.zone()).plusDays(FIRST_POSSIBLE);
        desk.prepare(given.anOfficer(), version);
        desk.review(given.anOfficer(), version);
        assertEquals(new VersionDesk.Result.Done(), desk.announce(given.anOfficer(), version, day, false));
        return day.atStartOfDay(organisation.zone()).toInstant();
    }

    /** Announces it and has everybody told, so that it takes force on that day. */
    public Instant toEverybody(VersionNumber version) {
        Instant begins = begin(version);
        work.again(SendBroadcasts.NAME);
        work.again(FollowAnnouncements.NAME);
        force.refresh();
        return begins;
    }
}
