package org.memberaccounts.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.PREFERENCES;
import static org.memberaccounts.desk.Given.VEHICLE;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.Announcing;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.revision.VersionDesk;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.version.VersionNumber;

/** Answers to an announced text, before its day. Each test ends with nothing announced. */
@DeskTest
class RenewalsTest {
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final PurposeId TRENDS = new PurposeId("trend-analysis");

    private final Renewals renewals;
    private final SeenChanges seen;
    private final ConsentRegister consents;
    private final PurposeCatalogue purposes;
    private final VersionDesk versions;
    private final Announcing announcing;
    private final Door door;
    private final Given given;
    private final Records records;
    private final PersonId member;

    RenewalsTest(
            Renewals renewals,
            SeenChanges seen,
            ConsentRegister consents,
            PurposeCatalogue purposes,
            VersionDesk versions,
            Announcing announcing,
            Door door,
            Given given,
            Records records,
            MovableClock time) {
        this.renewals = renewals;
        this.seen = seen;
        this.consents = consents;
        this.purposes = purposes;
        this.versions = versions;
        this.announcing = announcing;
        this.door = door;
        this.given = given;
        this.records = records;
        this.member = given.aMember();
        time.pass(Duration.ofSeconds(1));
    }

    @AfterEach
    void withdraw() {
        versions.withdraw(given.anOfficer(), SECOND);
    }

    @Test
    void onlyWhoeverAgreedIsAskedAndOnlyForWhatChanges() {
        PersonId refuser = given.aMember();
        PersonId undecided = given.aMember();
        say(member, true);
        consents.decide(Given.themselves(member), member, TRENDS, true, Locale.ENGLISH);
        say(refuser, false);
        announcing.begin(SECOND);
        Renewal asked = only(member);
        assertEquals(PREFERENCES, asked.after().id());
        assertEquals(2, asked.after().textVersion());
        assertTrue(asked.isOpen() && asked.coming().isPresent());
        assertEquals(List.of(), renewals.of(refuser));
        assertEquals(List.of(), renewals.of(undecided));
        assertInstanceOf(Renewals.Result.NotAskedNow.class, answer(refuser, true));
    }

    @Test
    void anAnswerBeforehandChangesNothingYetAndIsOnRecordWithTheTextThatWasRead() {
        say(member, true);
        announcing.begin(SECOND);
        answer(member, false);
        assertInstanceOf(Answer.Disclosed.class, read(member, VEHICLE));
        assertEquals(Logged.done("consent.refused-ahead"), beforeTheRead(member));
        assertEquals(
                List.of(List.of("2")),
                records.rows("select purpose_text::text from audit.entry where action = 'consent.refused-ahead'"));
        assertFalse(only(member).isOpen());
        assertTrue(only(member).answer().orElseThrow().receipt().contains("from_privacy_notice_in_force"));
        answer(member, true);
        assertTrue(only(member).answer().orElseThrow().given());
    }

    @Test
    void withdrawingNowWorksAtOnceAndLeavesTheAnswerToTheComingText() {
        say(member, true);
        announcing.begin(SECOND);
        answer(member, true);
        say(member, false);
        assertInstanceOf(Answer.Refused.class, read(member, VEHICLE));
        Renewal asked = only(member);
        assertTrue(asked.agreed().isEmpty() && asked.answer().orElseThrow().given());
    }

    @Test
    void withTheAnnouncementItsAnswersAreWithdrawnUntilTheSameIsAnnouncedAgain() {
        say(member, true);
        announcing.begin(SECOND);
        answer(member, true);
        versions.withdraw(given.anOfficer(), SECOND);
        assertEquals(List.of(), renewals.of(member));
        assertEquals(
                Optional.empty(),
                consents.about(member, purposes.at(SECOND).get(PREFERENCES)),
                "an answer to what was withdrawn");
        announcing.begin(SECOND);
        assertTrue(only(member).answer().orElseThrow().given());
    }

    @Test
    void whoeverWasAMemberSeesAnAnnouncementOnce() {
        announcing.begin(SECOND);
        PersonId joiner = given.aMember();
        assertTrue(seen.unseen(member).isPresent());
        seen.see(member);
        seen.see(member);
        assertEquals(Optional.empty(), seen.unseen(member));
        assertEquals(Optional.empty(), seen.unseen(joiner), "they read both texts when they join");
    }

    private Renewal only(PersonId person) {
        List<Renewal> asked = renewals.of(person);
        assertEquals(1, asked.size(), asked.toString());
        return asked.getFirst();
    }

    private Logged beforeTheRead(PersonId person) {
        List<Logged> entries = records.about(person);
        return entries.get(entries.size() - 2);
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
