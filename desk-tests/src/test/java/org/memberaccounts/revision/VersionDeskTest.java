package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.broadcast.SendBroadcasts;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.HeldChannel;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.VersionDenied.Why;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/** What keeps a version from force. Each test ends with the first version in force and nothing announced. */
@DeskTest
class VersionDeskTest {
    private static final VersionNumber FIRST = new VersionNumber(1);
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final VersionDesk.Result DONE = new VersionDesk.Result.Done();

    private final VersionDesk desk;
    private final VersionInForce force;
    private final PolicyBook book;
    private final HeldChannel channel;
    private final Organisation organisation;
    private final WorkDue work;
    private final Records records;
    private final MovableClock time;
    private final Clock clock;
    private final Access first;
    private final Access second;
    private final Access agent;

    VersionDeskTest(
            VersionDesk desk,
            VersionInForce force,
            PolicyBook book,
            HeldChannel channel,
            Organisation organisation,
            Given given,
            WorkDue work,
            Records records,
            MovableClock time,
            Clock clock) {
        this.desk = desk;
        this.force = force;
        this.book = book;
        this.channel = channel;
        this.organisation = organisation;
        this.work = work;
        this.records = records;
        this.time = time;
        this.clock = clock;
        this.first = given.anOfficer();
        this.second = given.anOfficer();
        this.agent = given.anAgent();
    }

    @AfterEach
    void withdraw() {
        desk.withdraw(first, SECOND);
        channel.hold(false);
        assertEquals(FIRST, force.at(clock.instant().plus(Duration.ofDays(800))));
    }

    @Test
    void onlyOfficersLeadAVersionAndTheAttemptIsOnRecord() {
        assertEquals(refused(Why.NOT_OFFICER), desk.prepare(agent, SECOND));
        assertEquals(Logged.refused("policy.prepared", "not-officer"), records.newest());
    }

    @Test
    void whoeverCalledItReadyDoesNotReviewItAndNobodyAnnouncesItBefore() {
        assertEquals(refused(Why.NOT_NEXT), desk.prepare(first, FIRST));
        assertEquals(DONE, desk.prepare(first, SECOND));
        assertEquals(refused(Why.NOT_REVIEWED), announce(31));
        assertEquals(refused(Why.SAME_OFFICER), desk.review(first, SECOND));
        assertEquals(DONE, desk.review(second, SECOND));
        assertEquals(Logged.done("policy.reviewed"), records.newest());
        assertEquals(refused(Why.ALREADY_REVIEWED), desk.review(second, SECOND), "pressed twice");
    }

    @Test
    void aDayBeforeThePeriodIsOverIsTooEarly() {
        review();
        assertEquals(refused(Why.DAY_TOO_EARLY), announce(30));
        assertEquals(DONE, announce(31));
        assertEquals(refused(Why.ALREADY_ANNOUNCED), announce(40));
        assertEquals(SECOND, force.at(clock.instant().plus(Duration.ofDays(40))));
    }

    @Test
    void aDayMoreThanTwoYearsAheadIsTooLate() {
        review();
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        for (LocalDate late : List.of(today.plusYears(2).plusDays(1), LocalDate.of(300_000, 1, 1), LocalDate.MAX)) {
            assertEquals(refused(Why.DAY_TOO_LATE), desk.announce(first, SECOND, late, false));
        }
        assertEquals(Logged.refused("policy.announced", "day-too-late"), records.newest());
        assertEquals(refused(Why.DAY_TOO_EARLY), desk.announce(first, SECOND, LocalDate.MIN, false));
        assertEquals(DONE, desk.announce(first, SECOND, today.plusYears(2), false));
    }

    @Test
    void withOneChannelHeldBackTooLongItStaysAnnounced() {
        channel.hold(true);
        review();
        announce(31);
        assertEquals(
                FIRST, force.at(clock.instant().plus(Duration.ofDays(40))), "nobody knows whether it will be told");
        time.pass(Duration.ofDays(2));
        channel.hold(false);
        work.again(FollowAnnouncements.NAME);
        force.refresh();
        PolicyWay way = book.ways().getLast();
        assertTrue(way.completeAt().isPresent() && !way.toldInTime());
        time.pass(Duration.ofDays(33));
        assertEquals(FIRST, force.now());
    }

    @Test
    void ofAMissedDayEachOfficerIsTold() {
        records.change("insert into member.grantee (kind, id, state, grants, changed_at) values"
                + " ('user', 'officer-1', 'enabled', 'privacy-officer', now()),"
                + " ('user', 'agent-1', 'enabled', 'support', now())");
        channel.hold(true);
        review();
        announce(31);
        String id = book.ways().getLast().id().toString();
        time.pass(Duration.ofDays(33));
        records.change("delete from member.scheduled_tasks where task_name <> 'tell-of-missed-day'");
        assertTrue(work.doNext());
        assertEquals(
                List.of(List.of(id + "/officer-1")),
                records.rows("select task_instance from member.scheduled_tasks where task_name = 'tell-of-missed-day'"
                        + " and task_instance like '%/%'"));
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void aWithdrawnVersionCanBeAnnouncedAgain() {
        review();
        announce(31);
        assertEquals(DONE, desk.withdraw(second, SECOND));
        assertEquals(FIRST, force.at(clock.instant().plus(Duration.ofDays(40))));
        assertEquals(refused(Why.NOT_ANNOUNCED), desk.withdraw(second, SECOND));
        assertEquals(DONE, announce(35));
        assertEquals(SECOND, force.at(clock.instant().plus(Duration.ofDays(40))));
    }

    /** Nothing that the server's role can say to the database makes it otherwise. */
    @Test
    void theDatabaseKeepsTheRulesWhoeverCallsIt() {
        review();
        announce(31);
        for (String way : List.of(
                "update member.policy_announcement set in_force_on = '2020-01-01'",
                "update member.policy_channel set complete_at = '2020-01-01'",
                "insert into member.policy_version (version, is_first, fingerprint, in_force_at)"
                        + " values (2, true, '', now())",
                "delete from member.policy_announcement",
                "select member.announce_policy(gen_random_uuid(), 2, (select fingerprint from member.policy_version"
                        + " where version = 2), 1, now(), false, 1, 'UTC', current_date, array['public'])",
                "select member.announce_policy(gen_random_uuid(), 2, (select fingerprint from member.policy_version"
                        + " where version = 2), 1, '2000-01-01', false, 1, 'UTC', '2000-01-03', array['public'])",
                "select member.review_policy(2, fingerprint, prepared_by, now()) from member.policy_version"
                        + " where version = 2")) {
            assertThrows(SQLException.class, () -> asServer(way), way);
        }
    }

    private void asServer(String command) throws SQLException {
        try (Connection connection = records.asServer();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void review() {
        desk.prepare(first, SECOND);
        desk.review(second, SECOND);
    }

    private VersionDesk.Result announce(int daysAhead) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        VersionDesk.Result result = desk.announce(first, SECOND, today.plusDays(daysAhead), false);
        tellEverybody();
        return result;
    }

    /** There are no members here, so that whoever is asked says that all of them are told. */
    private void tellEverybody() {
        work.again(SendBroadcasts.NAME);
        work.again(FollowAnnouncements.NAME);
        force.refresh();
    }

    private static VersionDesk.Result refused(Why why) {
        return new VersionDesk.Result.Refused(why);
    }
}
