package org.memberaccounts.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.PREFERENCES;
import static org.memberaccounts.desk.Given.VEHICLE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.evidence.LogEvidence;
import org.memberaccounts.audit.log.AuditEvent.PurposeText;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.Announcing;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.version.VersionNumber;

/** Answers to a text on the day on which it takes force. */
@DeskTest
class RenewalAtForceTest {
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final AttributeId WORKSHOP = new AttributeId("workshop");
    private static final Duration SECOND_OF_TIME = Duration.ofSeconds(1);

    private final Renewals renewals;
    private final ConsentRegister consents;
    private final Announcing announcing;
    private final Door door;
    private final LogEvidence evidence;
    private final Given given;
    private final MovableClock time;
    private final Clock clock;

    RenewalAtForceTest(
            Renewals renewals,
            ConsentRegister consents,
            Announcing announcing,
            Door door,
            LogEvidence evidence,
            Given given,
            MovableClock time,
            Clock clock) {
        this.renewals = renewals;
        this.consents = consents;
        this.announcing = announcing;
        this.door = door;
        this.evidence = evidence;
        this.given = given;
        this.time = time;
        this.clock = clock;
    }

    @Test
    void fromTheDayOnTheAnswerToTheNewTextCountsAndNoOther() {
        PersonId yes = given.aMember();
        PersonId no = given.aMember();
        PersonId silent = given.aMember();
        PersonId withdrawn = given.aMember();
        PersonId refuser = given.aMember();
        List.of(yes, no, silent, withdrawn).forEach(person -> say(person, true));
        say(refuser, false);
        Instant begins = announcing.toEverybody(SECOND);
        answer(yes, true);
        answer(no, false);
        answer(withdrawn, true);
        say(withdrawn, false);

        time.pass(Duration.between(clock.instant(), begins.minus(SECOND_OF_TIME)));
        assertInstanceOf(Answer.Disclosed.class, read(yes, VEHICLE));
        assertEquals(Optional.of(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE), refused(read(yes, WORKSHOP)));
        assertInstanceOf(Answer.Disclosed.class, read(no, VEHICLE));
        assertInstanceOf(Answer.Disclosed.class, read(silent, VEHICLE));

        time.pass(SECOND_OF_TIME.plus(SECOND_OF_TIME));
        assertInstanceOf(Answer.Disclosed.class, read(yes, WORKSHOP));
        assertEquals(Optional.of(Refusal.CONSENT_WITHDRAWN), refused(read(no, VEHICLE)));
        assertEquals(Optional.of(Refusal.CONSENT_OUTDATED), refused(read(silent, VEHICLE)));
        assertInstanceOf(Answer.Disclosed.class, read(withdrawn, VEHICLE), "they agreed to this text");
        assertEquals(
                0,
                evidence.readsAgainstConsent(
                                List.of(new PurposeText(PREFERENCES.value(), 2, 2)),
                                clock.instant().minus(Duration.ofDays(1)))
                        .broken(),
                "each read rests on the decision that it names");
        List.of(yes, no, withdrawn, refuser).forEach(person -> assertEquals(List.of(), renewals.of(person)));

        Renewal asked = renewals.of(silent).getFirst();
        assertTrue(asked.coming().isEmpty() && asked.isOpen());
        assertEquals(1, asked.before().purpose().textVersion());
        answer(silent, false);
        assertEquals(List.of(), renewals.of(silent), "asked once for one text");
        assertEquals(Optional.of(Refusal.CONSENT_WITHDRAWN), refused(read(silent, VEHICLE)));
    }

    private static Optional<Refusal> refused(Answer answer) {
        return answer instanceof Answer.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private void say(PersonId person, boolean yes) {
        consents.decide(Given.themselves(person), person, PREFERENCES, yes, Locale.ENGLISH);
    }

    private Renewals.Result answer(PersonId person, boolean yes) {
        return renewals.answer(Given.themselves(person), person, PREFERENCES, 2, yes, Locale.ENGLISH);
    }

    private Answer read(PersonId person, AttributeId attribute) {
        return door.disclose(new Disclosure(
                Given.anIntegrator(PREFERENCES), person, PREFERENCES, Set.of(attribute), Optional.empty()));
    }
}
