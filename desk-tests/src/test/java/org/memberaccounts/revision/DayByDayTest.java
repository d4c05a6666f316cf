package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.actor.Access;
import org.memberaccounts.broadcast.SendBroadcasts;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.HeldChannel;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.PackFiles;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/**
 * The clock moves day by day over the end of a month and of a year, in the organisation's zone: one far ahead of UTC,
 * one behind it, and one in which that midnight was skipped.
 */
@DeskTest
class DayByDayTest {
    private static final VersionNumber FIRST = new VersionNumber(1);
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final VersionDesk.Result DONE = new VersionDesk.Result.Done();
    private static final AttributeId WORKSHOP = new AttributeId("workshop");
    private static final Duration SECONDS = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private final Editions editions;
    private final PolicyBook book;
    private final VersionActs acts;
    private final MissedDay.OfficersJobs missed;
    private final TransactionLocks locks;
    private final Identifiers identifiers;
    private final BeanManager beans;
    private final VersionInForce force;
    private final VersionStandings standings;
    private final Organisation organisation;
    private final HeldChannel channel;
    private final ConsentRegister consents;
    private final Door door;
    private final Given given;
    private final WorkDue work;
    private final Records records;
    private final MovableClock time;
    private final Clock clock;
    private final Access officer;
    private final Access second;

    DayByDayTest(
            Editions editions,
            PolicyBook book,
            VersionActs acts,
            MissedDay.OfficersJobs missed,
            TransactionLocks locks,
            Identifiers identifiers,
            BeanManager beans,
            VersionInForce force,
            VersionStandings standings,
            Organisation organisation,
            HeldChannel channel,
            ConsentRegister consents,
            Door door,
            Given given,
            WorkDue work,
            Records records,
            MovableClock time,
            Clock clock) {
        this.editions = editions;
        this.book = book;
        this.acts = acts;
        this.missed = missed;
        this.locks = locks;
        this.identifiers = identifiers;
        this.beans = beans;
        this.force = force;
        this.standings = standings;
        this.organisation = organisation;
        this.channel = channel;
        this.consents = consents;
        this.door = door;
        this.given = given;
        this.work = work;
        this.records = records;
        this.time = time;
        this.clock = clock;
        this.officer = given.anOfficer();
        this.second = given.anOfficer();
    }

    @AfterEach
    void theFirstVersionIsInForceAgain() {
        channel.hold(false);
        records.change("delete from member.scheduled_tasks");
        records.change("delete from member.policy_channel");
        records.change("delete from member.policy_announcement");
        force.refresh();
        assertEquals(FIRST, force.now());
    }

    @ParameterizedTest
    @CsvSource({
        "America/Sao_Paulo, 2018-11-04",
        "Asia/Shanghai, 2024-03-01",
        "Asia/Shanghai, 2025-01-01",
        "Pacific/Apia, 2025-01-01",
        "America/Sao_Paulo, 2025-01-01",
        "Pacific/Apia, 2025-02-01",
        "America/Sao_Paulo, 2025-03-01"
    })
    void itTakesForceAtTheMidnightOfItsDayIfThePeriodIsOverAndNotASecondEarlier(ZoneId zone, LocalDate day)
            throws IOException {
        VersionDesk desk = desk(zone);
        LocalDate complete = day.minusDays(organisation.announcedDaysAhead());
        passUntil(complete.minusDays(1).atTime(12, 0), zone);
        PersonId person = given.aMember();
        consents.decide(Given.themselves(person), person, Given.PREFERENCES, true, Locale.ENGLISH);
        channel.hold(true);
        announce(desk, day);

        passUntil(complete.atStartOfDay().minus(SECONDS), zone);
        channel.hold(false);
        work.again(FollowAnnouncements.NAME);
        force.refresh();
        for (LocalDate one = complete; one.isBefore(day); one = one.plusDays(1)) {
            passUntil(one.atTime(23, 59), zone);
            assertEquals(FIRST, force.now(), "on " + one);
        }

        Instant begins = day.atStartOfDay(zone).toInstant();
        passUntil(begins.minus(SECONDS));
        assertInstanceOf(Answer.Disclosed.class, read(person, Given.VEHICLE));
        assertEquals(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE, refused(read(person, WORKSHOP)));
        passUntil(begins.plus(SECONDS));
        assertEquals(Refusal.CONSENT_OUTDATED, refused(read(person, Given.VEHICLE)));
        assertEquals(SECOND, force.now());
    }

    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, 2025-01-01", "Pacific/Apia, 2025-02-01", "America/Sao_Paulo, 2025-03-01"})
    void completeASecondTooLateItStaysAnnounced(ZoneId zone, LocalDate day) throws IOException {
        VersionDesk desk = desk(zone);
        LocalDate complete = day.minusDays(organisation.announcedDaysAhead());
        passUntil(complete.minusDays(1).atTime(12, 0), zone);
        channel.hold(true);
        announce(desk, day);
        passUntil(complete.atStartOfDay().plus(SECONDS), zone);
        channel.hold(false);
        work.again(FollowAnnouncements.NAME);
        passUntil(day.plusDays(1).atStartOfDay(), zone);
        work.again(FollowAnnouncements.NAME);
        assertEquals(FIRST, force.now());
        assertEquals(VersionStanding.State.MISSED, standings.of(SECOND).state());
    }

    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, 2025-01-01", "Pacific/Apia, 2025-02-01", "America/Sao_Paulo, 2025-03-01"})
    void aMinuteAfterMidnightADayIsTooEarlyThatWasNotTwoMinutesBefore(ZoneId zone, LocalDate day) throws IOException {
        VersionDesk desk = desk(zone);
        LocalDate last = day.minusDays(organisation.announcedDaysAhead());
        passUntil(last.minusDays(1).atTime(23, 58), zone);
        prepare(desk);
        assertEquals(DONE, given.committed(() -> desk.announce(officer, SECOND, day, false)));
        assertEquals(DONE, given.committed(() -> desk.withdraw(officer, SECOND)));
        passUntil(last.atTime(0, 1), zone);
        assertEquals(
                new VersionDesk.Result.Refused(VersionDenied.Why.DAY_TOO_EARLY),
                given.committed(() -> desk.announce(officer, SECOND, day, false)));
    }

    private void announce(VersionDesk desk, LocalDate day) {
        prepare(desk);
        assertEquals(DONE, given.committed(() -> desk.announce(officer, SECOND, day, false)));
        work.again(SendBroadcasts.NAME);
        work.again(FollowAnnouncements.NAME);
        force.refresh();
    }

    private void prepare(VersionDesk desk) {
        given.committed(() -> desk.prepare(officer, SECOND));
        given.committed(() -> desk.review(second, SECOND));
    }

    /** The desk of an organisation in this zone: it writes the zone with what it announces. */
    private VersionDesk desk(ZoneId zone) throws IOException {
        Organisation there = Organisation.of(packIn(zone));
        return new VersionDesk(
                acts,
                new VersionRules(editions, book, force, there),
                beans.createInstance().select(AnnouncementChannel.class, Any.Literal.INSTANCE),
                missed,
                there,
                locks,
                identifiers,
                clock,
                recorded());
    }

    private Event<Recorded> recorded() {
        return beans.getEvent().select(Recorded.class);
    }

    private OrganisationPack packIn(ZoneId zone) throws IOException {
        PackFiles.copy(organisation.pack().folder(), folder);
        Path file = folder.resolve("organisation.yaml");
        Files.writeString(file, Files.readString(file).replace("zone: Asia/Shanghai", "zone: " + zone));
        return new OrganisationPack(folder);
    }

    private void passUntil(LocalDateTime then, ZoneId zone) {
        passUntil(then.atZone(zone).toInstant());
    }

    private void passUntil(Instant then) {
        time.pass(Duration.between(clock.instant(), then));
    }

    private Answer read(PersonId person, AttributeId attribute) {
        return door.disclose(new Disclosure(
                Given.anIntegrator(Given.PREFERENCES), person, Given.PREFERENCES, Set.of(attribute), Optional.empty()));
    }

    private static Refusal refused(Answer answer) {
        return assertInstanceOf(Answer.Refused.class, answer).reason();
    }
}
