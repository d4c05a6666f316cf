package org.memberaccounts.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.dispute.DisputeReason;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Three people prove one number, each a day after the one before: it is theirs who proved it last. */
@DeskTest
class SeveralHoldersTest {
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration PERIOD = Duration.ofDays(7);

    private final PhoneContests contests;
    private final Phones phones;
    private final OfficialMembers official;
    private final Memberships memberships;
    private final Given given;
    private final Records records;
    private final Typed typed;
    private final WorkDue work;
    private final MovableClock clock;
    private final Map<AttributeId, String> answers = answers();
    private final PersonId first;
    private final PersonId second;
    private final PersonId third;

    SeveralHoldersTest(
            PhoneContests contests,
            Phones phones,
            OfficialMembers official,
            Memberships memberships,
            Given given,
            Records records,
            Typed typed,
            WorkDue work,
            MovableClock clock) {
        this.contests = contests;
        this.phones = phones;
        this.official = official;
        this.memberships = memberships;
        this.given = given;
        this.records = records;
        this.typed = typed;
        this.work = work;
        this.clock = clock;
        this.first = somebody();
        this.second = somebody();
        this.third = somebody();
    }

    private static Map<AttributeId, String> answers() {
        Map<AttributeId, String> all = new HashMap<>(Given.values());
        all.put(BIRTH_DATE, "1990-05-04");
        return all;
    }

    private PersonId somebody() {
        Map<AttributeId, String> own = answers();
        own.put(AttributeId.PHONE, answers.get(AttributeId.PHONE));
        return given.aRegisteredMember(own);
    }

    @BeforeEach
    void oneAfterTheOtherProvesIt() {
        records.change("delete from member.scheduled_tasks");
        for (PersonId person : List.of(first, second, third)) {
            verify(person);
            clock.pass(DAY);
        }
        assertHolders(first, second, third);
        assertEquals(Set.of(first, second), contested());
    }

    @Test
    void eachHasTheirOwnDaysAndTheLastKeepsIt() {
        clock.pass(PERIOD.minus(DAY).minus(DAY));
        work.doAll();
        assertHolders(second, third);
        clock.pass(DAY);
        work.doAll();
        assertHolders(third);
        assertEquals(Set.of(), contested());
        assertTold(first, PhoneNotices.CONTESTED, PhoneNotices.LOST);
        assertTold(second, PhoneNotices.CONTESTED, PhoneNotices.LOST);
        assertTold(third);
    }

    @Test
    void whoeverProvedItAfterTheOneWhoProvesItAnewLosesIt() {
        verify(first);
        work.doAll();
        assertHolders(first);
        assertEquals(Set.of(), contested());
        assertTold(first, PhoneNotices.CONTESTED);
        assertTold(second, PhoneNotices.CONTESTED, PhoneNotices.KEPT);
        assertTold(third, PhoneNotices.KEPT);
    }

    @Test
    void whoProvedItBeforeTheOneWhoProvesItAnewHasTheirDaysStill() {
        verify(second);
        work.doAll();
        assertHolders(first, second);
        assertEquals(Set.of(first), contested());
        verify(first);
        work.doAll();
        assertHolders(first);
    }

    @Test
    void whenOneInTheMiddleGivesAnotherNumberTheFirstStillHasToProveIt() {
        memberships.correct(
                Given.themselves(second),
                second,
                Optional.empty(),
                typed.values(Map.of(AttributeId.PHONE, answers().get(AttributeId.PHONE))),
                Set.of());
        assertEquals(Set.of(first), contested());
        clock.pass(PERIOD);
        work.doAll();
        assertHolders(third);
        assertTold(second, PhoneNotices.CONTESTED);
    }

    @Test
    void whenOneInTheMiddleIsErasedTheFirstStillHasToProveIt(Erasures erasures) {
        given.committed(() -> erasures.begin(second, "desk-test"));
        work.doAll();
        assertEquals(Set.of(first), contested());
        clock.pass(PERIOD);
        work.doAll();
        assertHolders(third);
    }

    @Test
    void whenTheLastIsErasedItStaysTheirsWhoProvedItBeforeAndTheyAreTold(Erasures erasures) {
        given.committed(() -> erasures.begin(third, "desk-test"));
        work.doAll();
        assertHolders(first, second);
        assertEquals(Set.of(first), contested());
        assertTold(second, PhoneNotices.CONTESTED, PhoneNotices.UNCONTESTED);
        assertTrue(records.about(second).contains(Logged.done("phone.uncontested")));
        clock.pass(PERIOD);
        work.doAll();
        assertHolders(second);
    }

    @Test
    void aDisputedNumberIsHeldLikeAnyOther(CaseDesk cases, CaseKinds kinds, DisputeDesk disputes) {
        Access agent = given.anAgent();
        NewCase asked = new NewCase(kinds.find("service-application").orElseThrow(), Optional.empty());
        CaseFile file = assertInstanceOf(CaseDesk.Result.Opened.class, cases.open(agent, second, asked))
                .file();
        disputes.flag(agent, file.id(), AttributeId.PHONE, DisputeReason.ANOTHER_PERSONS, doubt());
        verify(first);
        work.doAll();
        assertHolders(first);
        assertTold(second, PhoneNotices.CONTESTED, PhoneNotices.KEPT);
    }

    @Test
    void aContestThatBeginsWhileTheJobOfTheEarlierOneRunsEndsAllTheSame() {
        records.change("update member.scheduled_tasks set picked = true where task_name = '" + EndContest.NAME + "'");
        verify(first);
        verify(third);
        records.change("delete from member.scheduled_tasks where picked");
        assertTrue(contested().contains(first));
        clock.pass(PERIOD);
        work.doAll();
        assertHolders(third);
    }

    private static ScreenedText doubt() {
        return assertInstanceOf(Screened.Clean.class, Screening.lines("Planted doubt 7713", 1_000))
                .text();
    }

    private void verify(PersonId person) {
        given.committed(() -> contests.verified(Given.themselves(person), person));
    }

    private void assertHolders(PersonId... holders) {
        for (PersonId person : List.of(first, second, third)) {
            boolean holds = Set.of(holders).contains(person);
            assertEquals(holds, phones.verifiedAt(person).isPresent());
            assertEquals(
                    holds ? List.of(List.of("official")) : List.of(),
                    records.rows(
                            "select status from member.membership where person_id = ? and status = 'official'",
                            person.value()));
            assertTrue(!holds || official.lacks(person).isEmpty());
        }
    }

    private Set<PersonId> contested() {
        Set<PersonId> found = new HashSet<>();
        for (PersonId person : List.of(first, second, third)) {
            if (phones.contestOf(person).isPresent()) {
                found.add(person);
            }
        }
        return found;
    }

    private void assertTold(PersonId person, String... kinds) {
        assertEquals(
                List.of(kinds),
                records
                        .rows(
                                "select kind from member.inbox_entry where person_id = ? and kind like 'phone-%'"
                                        + " order by told_at, id",
                                person.value())
                        .stream()
                        .map(List::getFirst)
                        .toList());
    }
}
