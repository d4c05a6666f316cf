package org.memberaccounts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.PREFERENCES;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;

/** Nobody acts in another person's affairs; an attempt is on record, and the person sees it. */
@DeskTest
class WithoutAuthorityTest {
    private final ConsentRegister consents;
    private final Memberships memberships;
    private final DeletionDesk requests;
    private final Given given;
    private final Reads reads;
    private final Records records;
    private final PersonId person;
    private final PersonId other;

    WithoutAuthorityTest(
            ConsentRegister consents,
            Memberships memberships,
            DeletionDesk requests,
            Reads reads,
            Records records,
            Given given) {
        this.consents = consents;
        this.memberships = memberships;
        this.requests = requests;
        this.reads = reads;
        this.records = records;
        this.given = given;
        this.person = given.aMember();
        this.other = given.aMember();
    }

    @Test
    void anotherMemberDecidesCorrectsAndAsksNothingInThePersonsPlace() {
        Access another = Given.themselves(other);
        assertInstanceOf(
                ConsentRegister.Result.NotAllowed.class,
                consents.decide(another, person, PREFERENCES, true, Locale.ENGLISH));
        assertInstanceOf(
                Correction.NotAllowed.class,
                memberships.correct(
                        another,
                        person,
                        Optional.empty(),
                        given.typed().values(Map.of(NAME, "Planted Name 1")),
                        Set.of()));
        assertInstanceOf(
                DeletionDesk.Asking.NotAllowed.class,
                requests.ask(another, person, fresh(), DeletionGround.NO_LONGER_WANTED, Locale.ENGLISH));
        assertEquals(
                List.of(
                        Logged.refused("consent.given", "not-yours"),
                        Logged.refused("attribute.changed", "not-yours"),
                        Logged.refused("deletion-request.asked", "not-allowed")),
                records.about(person));
    }

    @Test
    void aGuardianIsToldThatTheyAreNoneSinceNobodyIsYet() {
        Access guardian = new Access(
                new Actor.Guardian(other),
                Optional.of(person),
                Given.themselves(other).via());
        assertEquals(Refusal.NOT_GUARDIAN, Reads.refusal(reads.read(guardian, person, PurposeId.SELF_ACCESS, NAME)));
        assertInstanceOf(
                ConsentRegister.Result.NotAllowed.class,
                consents.decide(guardian, person, PREFERENCES, true, Locale.ENGLISH));
        assertEquals(
                List.of(
                        Logged.refused("data.disclosed", "not-guardian"),
                        Logged.refused("consent.given", "not-guardian")),
                records.about(person));
    }

    private static LastSignIn fresh() {
        return new LastSignIn(Optional.of(Instant.MAX));
    }
}
