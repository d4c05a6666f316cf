package org.memberaccounts.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.REGION;
import static org.memberaccounts.desk.Given.VEHICLE;

import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.IdentityProviderUnavailable;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.jobs.LeftUndone;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** The life of a membership while Keycloak is away throughout. */
@DeskTest
class MembershipsTest {
    private final Memberships memberships;
    private final SignIns signIns;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private static final String REMOVAL = RemoveUnfinishedMemberships.NAME;

    private final IdentityId user = Given.aUser();
    private final Map<AttributeId, String> answers = Given.values();

    MembershipsTest(Memberships memberships, SignIns signIns, Reads reads, Given given, Records records) {
        this.memberships = memberships;
        this.signIns = signIns;
        this.reads = reads;
        this.given = given;
        this.records = records;
    }

    @Test
    void whileKeycloakIsAwayAMembershipIsPendingAndItsJobIsThere() {
        PersonId person = complete();
        assertEquals(
                MembershipStatus.pending, memberships.find(person).orElseThrow().status());
        assertEquals(Optional.of(person), signIns.person(user));
        assertEquals(List.of(Logged.done("membership.completed")), records.about(person));
        assertEquals(
                1,
                records.rows(
                                "select 1 from member.scheduled_tasks where task_name = 'grant-membership' and"
                                        + " task_instance = ?",
                                person.toString())
                        .size());
    }

    @Test
    void whetherAnAccountMayBecomeAMemberCannotBeSaidWithoutKeycloak() {
        assertThrows(
                IdentityProviderUnavailable.class,
                () -> memberships.ready(user, given.typed().values(answers)));
    }

    @Test
    void whoIsAMemberIsNotMadeOneAgain() {
        PersonId person = complete();
        long people = records.count("member.person");
        assertEquals(
                person, assertInstanceOf(Completion.AlreadyMember.class, join()).person());
        assertEquals(people, records.count("member.person"));
    }

    @Test
    void ofManyAtOnceOneMakesThePerson() throws Exception {
        List<Callable<Completion>> requests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            requests.add(this::join);
        }
        int completed = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            for (Future<Completion> result : pool.invokeAll(requests)) {
                completed += result.get() instanceof Completion.Completed ? 1 : 0;
            }
        }
        assertEquals(1, completed);
    }

    @Test
    void keycloakHearsOfNothingThatMayBeRolledBack() {
        assertThrows(TransactionalException.class, () -> given.committed(this::complete));
        assertThrows(
                TransactionalException.class,
                () -> given.committed(() -> memberships.grant(new PersonId(UUID.randomUUID()))));
    }

    @Test
    void whoseUserIsGoneIsGivenUpAfterSevenDaysAndErased(Erasures erasures, MovableClock clock, WorkDue work) {
        PersonId person = given.aMember();
        clock.pass(Duration.ofDays(7).minusHours(1));
        removeUnfinished(work);
        assertFalse(erasures.isRunning(person));
        clock.pass(Duration.ofHours(2));
        removeUnfinished(work);
        assertTrue(erasures.isRunning(person));
        assertTrue(records.about(person).contains(new Logged("membership.removed", "done", "not-completed")));
    }

    private static void removeUnfinished(WorkDue work) {
        try {
            work.again(REMOVAL);
        } catch (LeftUndone left) {
            // other tests' people, about whom Keycloak would have to be asked, which is away here
        }
    }

    @Test
    void whileKeycloakIsAwayNobodyIsGivenUp(Erasures erasures, MovableClock clock, WorkDue work) {
        PersonId person = complete();
        clock.pass(Duration.ofDays(8));
        assertThrows(LeftUndone.class, () -> work.again(REMOVAL), "the job tells of it");
        assertFalse(erasures.isRunning(person));
        assertEquals(
                MembershipStatus.pending, memberships.find(person).orElseThrow().status());
    }

    @Test
    void aCorrectionPutsNewValuesInPlaceOfOldOnesAndIsOnRecordWithoutThem() {
        PersonId person = given.aMember(answers);
        assertInstanceOf(Correction.Corrected.class, correct(person, Optional.empty(), Map.of(REGION, "Wuxi")));
        assertEquals(Map.of(REGION, "Wuxi"), own(person, REGION));
        assertTrue(records.about(person).contains(Logged.done("attribute.changed")));
        String entries = records.rows("select entry from audit.entry where action = 'attribute.changed'")
                .toString();
        assertTrue(entries.contains("[\"region\"]"), entries);
        assertFalse(entries.contains("Wuxi"), entries);
    }

    @Test
    void aCorrectionNeedsTheStateThatWasSeen() {
        PersonId person = given.aMember(answers);
        int seen = memberships.find(person).orElseThrow().profileVersion();
        var first = assertInstanceOf(
                Correction.Corrected.class, correct(person, Optional.of(seen), Map.of(REGION, "Wuxi")));
        assertInstanceOf(
                Correction.ChangedMeanwhile.class, correct(person, Optional.of(seen), Map.of(REGION, "Hefei")));
        assertEquals(Map.of(REGION, "Wuxi"), own(person, REGION));
        assertEquals(
                first.profileVersion(), memberships.find(person).orElseThrow().profileVersion());
    }

    @Test
    void whatIsTakenOutIsForgotten() {
        PersonId person = given.aMember(answers);
        memberships.correct(Given.themselves(person), person, Optional.empty(), CheckedValues.of(), Set.of(VEHICLE));
        assertEquals(Map.of(), own(person, VEHICLE));
    }

    @Test
    void addingChangingAndRemovingAnAnswerAreThreeThings() {
        PersonId person = given.aMember(answers);
        assertEquals(Set.of(Change.REMOVED), changes(take(person, VEHICLE)));
        assertFalse(memberships.has(person, VEHICLE));
        assertEquals(Set.of(), changes(take(person, VEHICLE)), "there is nothing to remove any more");
        assertEquals(Set.of(Change.ADDED), changes(correct(person, Optional.empty(), Map.of(VEHICLE, "Volvo 240"))));
        assertTrue(memberships.has(person, VEHICLE));
        assertEquals(Set.of(Change.CHANGED), changes(correct(person, Optional.empty(), Map.of(VEHICLE, "Volvo 340"))));
        assertEquals(
                List.of(
                        Logged.done("attribute.removed"),
                        Logged.done("attribute.added"),
                        Logged.done("attribute.changed")),
                records.about(person).stream()
                        .filter(logged -> logged.action().startsWith("attribute."))
                        .toList());
    }

    private Correction take(PersonId person, AttributeId attribute) {
        return memberships.correct(
                Given.themselves(person), person, Optional.empty(), CheckedValues.of(), Set.of(attribute));
    }

    private static Set<Change> changes(Correction correction) {
        return assertInstanceOf(Correction.Corrected.class, correction).changes();
    }

    @Test
    void whoIsNoMemberHasNothingToCorrect() {
        PersonId nobody = new PersonId(UUID.randomUUID());
        assertInstanceOf(Correction.NoMembership.class, correct(nobody, Optional.empty(), Map.of(REGION, "Nowhere")));
        assertEquals(Optional.empty(), memberships.find(nobody));
    }

    private Completion join() {
        return memberships.complete(
                Given.aVisitor(), user, new Readiness.Ready(given.typed().values(answers)), Locale.ENGLISH);
    }

    private PersonId complete() {
        return assertInstanceOf(Completion.Completed.class, join()).person();
    }

    private Correction correct(PersonId person, Optional<Integer> seen, Map<AttributeId, String> values) {
        return memberships.correct(
                Given.themselves(person), person, seen, given.typed().values(values), Set.of());
    }

    private Map<AttributeId, String> own(PersonId person, AttributeId attribute) {
        return Reads.values(reads.read(Given.themselves(person), person, PurposeId.SELF_ACCESS, attribute));
    }
}
