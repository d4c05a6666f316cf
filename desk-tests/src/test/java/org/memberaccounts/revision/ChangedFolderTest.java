package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.broadcast.SendBroadcasts;
import org.memberaccounts.desk.Announcing;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.PhoneNetwork;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.notice.ManyNotices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/**
 * A server that was started on another folder than the one that was announced: the announced fingerprint is another one
 * than that of the folder. Nobody hears other words than those that were announced, and the officers get out of it.
 */
@DeskTest
class ChangedFolderTest {
    private static final VersionNumber FIRST = new VersionNumber(1);
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final VersionDesk.Result DONE = new VersionDesk.Result.Done();
    private static final Duration HOUR = Duration.ofHours(1);

    private final Announcing announcing;
    private final VersionDesk desk;
    private final VersionStandings standings;
    private final VersionsRight health;
    private final VersionInForce force;
    private final PolicyBook book;
    private final WorkDue work;
    private final MailServer mails;
    private final PhoneNetwork network;
    private final Given given;
    private final Records records;
    private final MovableClock time;
    private final Clock clock;
    private final Access officer;

    private final Map<AttributeId, String> answers = Given.values();
    private String announced = "";

    ChangedFolderTest(
            Announcing announcing,
            VersionDesk desk,
            VersionStandings standings,
            VersionInForce force,
            PolicyBook book,
            WorkDue work,
            MailServer mails,
            PhoneNetwork network,
            Given given,
            Records records,
            MovableClock time,
            Clock clock) {
        this.announcing = announcing;
        this.desk = desk;
        this.standings = standings;
        this.health = new VersionsRight(standings);
        this.force = force;
        this.book = book;
        this.work = work;
        this.mails = mails;
        this.network = network;
        this.given = given;
        this.records = records;
        this.time = time;
        this.clock = clock;
        this.officer = given.anOfficer();
    }

    @BeforeEach
    void oneMemberAndNothingElseDue() {
        records.change("delete from member.scheduled_tasks");
        records.change("delete from member.membership");
        time.pass(Duration.ofMinutes(2));
        given.aMember(answers);
    }

    @AfterEach
    void nothingIsAnnounced() {
        records.change("update member.broadcast set state = 'stopped', ended_at = now() where ended_at is null");
        records.change(
                "update member.policy_announcement set withdrawn_at = announced_at, withdrawn_by = announced_by");
        force.refresh();
        assertEquals(FIRST, force.now());
    }

    @Test
    void nobodyIsToldOtherWordsThanThoseThatWereAnnounced() {
        announcing.begin(SECOND);
        changeTheFolder();
        long disclosures = disclosures();
        send();
        assertEquals(0, told());
        assertEquals(disclosures, disclosures(), "no address was read");
        assertTrue(standings.of(SECOND).isHeldBack());
        assertFalse(standings.of(SECOND).isPublic());
        putTheFolderBack();
        send();
        assertEquals(3, told());
    }

    @Test
    void whatWaitsToLeaveWaitsOnUntilTheFolderIsAsItWas() {
        announcing.begin(SECOND);
        mails.away(this::send);
        assertEquals(2, told());
        changeTheFolder();
        time.pass(ManyNotices.HEAD_START);
        assertThrows(RuntimeException.class, this::jobs, "it comes again");
        time.pass(Duration.ofDays(6));
        assertThrows(RuntimeException.class, this::jobs);
        assertEquals(2, told());
        putTheFolderBack();
        time.pass(HOUR);
        jobs();
        assertEquals(3, told());
    }

    @Test
    void onItsDayItTakesNoForceAndCanBeWithdrawn() {
        Instant begins = announcing.toEverybody(SECOND);
        changeTheFolder();
        time.pass(Duration.between(clock.instant(), begins.plus(HOUR)));
        work.again(FollowAnnouncements.NAME);
        assertEquals(FIRST, force.now());
        assertEquals(VersionStanding.State.MISSED, standings.of(SECOND).state());
        assertEquals(DONE, desk.withdraw(officer, SECOND));
        assertEquals(VersionStanding.State.REVIEWED, standings.of(SECOND).state());
    }

    @Test
    void whatTookForceIsNotWithdrawn() {
        Instant begins = announcing.toEverybody(SECOND);
        time.pass(Duration.between(clock.instant(), begins.plus(HOUR)));
        work.again(FollowAnnouncements.NAME);
        force.refresh();
        assertEquals(SECOND, force.now());
        assertTrue(health.isReady());
        assertEquals(new VersionDesk.Result.Refused(VersionDenied.Why.NOT_ANNOUNCED), desk.withdraw(officer, SECOND));
    }

    @Test
    void whatTookForceOnAnotherServerDoesNotTakeForceHereAndThisOneIsNotReady() {
        Instant begins = announcing.toEverybody(SECOND);
        changeTheFolder();
        time.pass(Duration.between(clock.instant(), begins.plus(HOUR)));
        assertTrue(health.isReady(), "nobody knows yet which server is right");
        records.change("update member.policy_announcement set taken_at = in_force_on where withdrawn_at is null");
        force.refresh();
        assertEquals(FIRST, force.now(), "nobody was told of what stands here");
        assertFalse(standings.of(SECOND).isPublic());
        assertFalse(health.isReady());
        assertTrue(health.mistakes().getFirst().startsWith("Version 2 is in force on other servers"));
        assertThrows(IllegalStateException.class, () -> work.again("erase-fallen-away"), "by the version before");
        records.change("delete from member.scheduled_tasks where task_name <> 'tell-of-missed-day'");
        work.doAll();
        assertEquals(0, records.count("member.scheduled_tasks"), "no officer is told that it took no force");
    }

    @Test
    void healthSaysWhatToDo() {
        announcing.begin(SECOND);
        assertEquals(List.of(), health.mistakes());
        changeTheFolder();
        assertTrue(health.mistakes().getFirst().startsWith("The folder policy/2 was changed since it was announced"));
    }

    @Test
    void aVersionWhoseFolderIsGoneIsListedAndSaysSo() {
        announcing.begin(SECOND);
        records.change("insert into member.policy_version (version, is_first, fingerprint, prepared_by, prepared_at)"
                + " select 3, false, fingerprint, prepared_by, prepared_at from member.policy_version where version = 2"
                + " on conflict do nothing");
        records.change("update member.policy_announcement set version = 3 where withdrawn_at is null");
        records.change("update member.broadcast set reference = '3' || substr(reference, 2) where state = 'running'");
        force.refresh();
        VersionStanding gone = standings.all().getFirst();
        assertEquals(new VersionNumber(3), gone.version());
        assertTrue(gone.isHeldBack());
        assertTrue(gone.mistake().orElseThrow().startsWith("The folder policy/3 was missing"));
        send();
        assertEquals(0, told());
        assertEquals(DONE, desk.withdraw(officer, gone.version()));
    }

    /** Counts what reached the member, over all channels. */
    private long told() {
        return mails.to(answers.get(AttributeId.EMAIL)).size()
                + network.to(answers.get(AttributeId.PHONE)).size()
                + records.count("member.inbox_entry e join member.membership m using (person_id)"
                        + " where e.kind = 'policy-announced'");
    }

    private long disclosures() {
        return records.count("audit.entry where purpose = 'notices'");
    }

    private void send() {
        work.again(SendBroadcasts.NAME);
    }

    /** Runs the jobs that send, and no others. */
    private void jobs() {
        records.change("delete from member.scheduled_tasks where task_name not in ('send-notice', 'send-text')");
        work.doAll();
    }

    private void changeTheFolder() {
        announced = book.ways().getLast().fingerprint().value();
        setFingerprint("en,zh-CN:" + "0".repeat(64));
    }

    private void putTheFolderBack() {
        setFingerprint(announced);
    }

    private void setFingerprint(String print) {
        records.change(
                "update member.policy_announcement set fingerprint = '" + print + "' where withdrawn_at is null");
        force.refresh();
    }
}
