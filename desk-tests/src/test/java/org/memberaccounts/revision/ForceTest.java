package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.Announcing;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/** The sample's second version takes force, without a restart, between two reads. */
@DeskTest
class ForceTest {
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final AttributeId WORKSHOP = new AttributeId("workshop");
    private static final Duration SECONDS = Duration.ofSeconds(1);

    private final Announcing announcing;
    private final VersionInForce force;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final ConsentRegister consents;
    private final Door door;
    private final Given given;
    private final WorkDue work;
    private final Records records;
    private final MovableClock time;
    private final Clock clock;

    ForceTest(
            Announcing announcing,
            VersionInForce force,
            Organisation organisation,
            PurposeCatalogue purposes,
            ConsentRegister consents,
            Door door,
            Given given,
            WorkDue work,
            Records records,
            MovableClock time,
            Clock clock) {
        this.announcing = announcing;
        this.force = force;
        this.organisation = organisation;
        this.purposes = purposes;
        this.consents = consents;
        this.door = door;
        this.given = given;
        this.work = work;
        this.records = records;
        this.time = time;
        this.clock = clock;
    }

    @Test
    void aReadBeforeForceIsJudgedByTheOneAndAReadAfterItByTheOtherCatalogue() {
        PersonId person = given.aMember();
        say(person, true);
        Instant begins = announcing.toEverybody(SECOND);
        assertEquals(new VersionNumber(1), force.now());

        passUntil(begins.minus(SECONDS));
        assertInstanceOf(Answer.Disclosed.class, read(person, Given.VEHICLE));
        assertEquals(Optional.of(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE), refused(read(person, WORKSHOP)));
        assertEquals(Optional.empty(), organisation.attribute(WORKSHOP));

        passUntil(begins.plus(SECONDS));
        assertEquals(Optional.of(Refusal.CONSENT_OUTDATED), refused(read(person, Given.VEHICLE)));
        assertEquals(2, purposes.get(Given.PREFERENCES).textVersion());
        say(person, true);
        assertInstanceOf(Answer.Disclosed.class, read(person, WORKSHOP));
        assertEquals(
                List.of(Given.PREFERENCES),
                List.of(purposes.using(WORKSHOP).getFirst().id()));

        work.again(FollowAnnouncements.NAME);
        assertEquals(Logged.done("policy.in-force"), records.newest());
        work.again(FollowAnnouncements.NAME);
        assertEquals(
                List.of(List.of("1")),
                records.rows("select count(*)::text from audit.entry where action = 'policy.in-force'"));
    }

    private void passUntil(Instant then) {
        time.pass(Duration.between(clock.instant(), then));
    }

    private void say(PersonId person, boolean yes) {
        consents.decide(Given.themselves(person), person, Given.PREFERENCES, yes, Locale.ENGLISH);
    }

    private Answer read(PersonId person, AttributeId attribute) {
        return door.disclose(new Disclosure(
                Given.anIntegrator(Given.PREFERENCES), person, Given.PREFERENCES, Set.of(attribute), Optional.empty()));
    }

    private static Optional<Refusal> refused(Answer answer) {
        return answer instanceof Answer.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }
}
