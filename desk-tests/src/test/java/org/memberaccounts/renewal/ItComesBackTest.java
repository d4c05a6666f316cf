package org.memberaccounts.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
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
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.version.VersionNumber;

/** A purpose that people agreed to falls away with one version and comes back with the next. */
@DeskTest(pack = ItComesBack.class)
class ItComesBackTest {
    private static final PurposeId TRENDS = new PurposeId("trend-analysis");

    private final Renewals renewals;
    private final ConsentRegister consents;
    private final Editions editions;
    private final VersionStandings standings;
    private final Announcing announcing;
    private final Door door;
    private final Given given;
    private final MovableClock time;
    private final Clock clock;

    ItComesBackTest(
            Renewals renewals,
            ConsentRegister consents,
            Editions editions,
            VersionStandings standings,
            Announcing announcing,
            Door door,
            Given given,
            MovableClock time,
            Clock clock) {
        this.renewals = renewals;
        this.consents = consents;
        this.editions = editions;
        this.standings = standings;
        this.announcing = announcing;
        this.door = door;
        this.given = given;
        this.time = time;
        this.clock = clock;
    }

    @Test
    void theOldYesDoesNotCountAgainAndTheyAreAsked() {
        PersonId person = given.aMember();
        consents.decide(Given.themselves(person), person, TRENDS, true, Locale.ENGLISH);
        assertInstanceOf(Answer.Disclosed.class, read(person));
        assertEquals(Optional.of(new VersionNumber(2)), earlierThan(3), "it can't be led before that");
        inForce(2);
        assertEquals(Optional.empty(), earlierThan(3));
        assertInstanceOf(Answer.Refused.class, read(person));
        inForce(3);
        assertInstanceOf(Answer.Refused.class, read(person));
        List<Renewal> asked = renewals.of(person);
        assertEquals(
                List.of(TRENDS), asked.stream().map(one -> one.after().id()).toList());
        assertTrue(asked.getFirst().isOpen());
        renewals.answer(Given.themselves(person), person, TRENDS, 2, true, Locale.ENGLISH);
        assertInstanceOf(Answer.Disclosed.class, read(person));
    }

    @Test
    void aVersionWithTheOldTextHasAMistake() {
        assertEquals(Optional.empty(), editions.mistake(new VersionNumber(3)));
        assertTrue(editions.mistake(new VersionNumber(4)).orElseThrow().contains("text-version 1 for trend-analysis"));
    }

    private Optional<VersionNumber> earlierThan(int version) {
        return standings.earlier(standings.of(new VersionNumber(version)));
    }

    private void inForce(int version) {
        time.pass(Duration.between(clock.instant(), announcing.toEverybody(new VersionNumber(version))));
    }

    private Answer read(PersonId person) {
        return door.disclose(new Disclosure(Given.aJob(), person, TRENDS, Set.of(Given.REGION), Optional.empty()));
    }
}
