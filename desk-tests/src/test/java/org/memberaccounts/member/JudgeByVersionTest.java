package org.memberaccounts.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.REGION;
import static org.memberaccounts.desk.Given.SERVICE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.Announcing;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.jobs.LeftUndone;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.FactDoor;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/**
 * A version that requires more: who hasn't answered it is no official member from its day on, until one comes that
 * requires less.
 */
@DeskTest(pack = RegionIsRequired.class)
class JudgeByVersionTest {
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final VersionNumber THIRD = new VersionNumber(3);
    /** More than one run reads at once. */
    private static final int MANY = 200;

    private final OfficialFact fact;
    private final OfficialMembers official;
    private final VersionInForce force;
    private final Announcing announcing;
    private final Given given;
    private final Records records;
    private final WorkDue work;
    private final MovableClock time;
    private final Clock clock;

    JudgeByVersionTest(
            OfficialFact fact,
            OfficialMembers official,
            VersionInForce force,
            Announcing announcing,
            Given given,
            Records records,
            WorkDue work,
            MovableClock time,
            Clock clock) {
        this.fact = fact;
        this.official = official;
        this.force = force;
        this.announcing = announcing;
        this.given = given;
        this.records = records;
        this.work = work;
        this.time = time;
        this.clock = clock;
    }

    @Test
    void whoHasNotAnsweredWhatAVersionRequiresIsNoOfficialMemberWhileItIsInForce() {
        PersonId answered = official(true);
        PersonId silent = official(false);
        Instant begins = announcing.toEverybody(SECOND);
        work.again(JudgeByVersion.NAME);
        assertTrue(isOfficial(silent), "it is not in force yet");

        passUntil(begins);
        assertEquals("official", status(silent), "the job comes within a minute");
        assertTrue(!isOfficial(silent), "other systems are told what is so now");
        work.again(JudgeByVersion.NAME);
        assertEquals("registered", status(silent));
        assertEquals("official", status(answered));
        assertTrue(isOfficial(answered));
        assertTrue(records.about(silent).contains(new Logged("membership.not-official", "done", "answer-missing")));

        passUntil(announcing.toEverybody(THIRD));
        assertEquals("registered", status(silent), "the job comes within a minute");
        assertTrue(isOfficial(silent), "nothing lacks by the version in force");
        work.again(JudgeByVersion.NAME);
        assertEquals("official", status(silent));
    }

    @Test
    void whoIsJudgedAfterAChangeOfTheirOwnIsJudgedByTheVersionInForce() {
        PersonId person = given.aMember();
        given.committed(() -> official.reconsider(Given.themselves(person), person));
        assertEquals(List.of(List.of(force.now().toString())), judgedBy(person));
    }

    @Test
    void thoseWhoCannotBeJudgedKeepNobodyElseWaiting() {
        PersonId last = given.aMember();
        records.change(
                "insert into member.person (id, created_at) select ('00000000-0000-7000-8000-' || lpad(n::text, 12,"
                        + " '0'))::uuid, now() from generate_series(1, " + MANY + ") n");
        records.change("insert into member.membership (person_id, status, joined_at, language, version, judged_by)"
                + " select id, 'registered', now(), 'en', 0, 0 from member.person where id < '00000001-0000-7000-"
                + "8000-000000000000'");
        records.change("create function member.fail() returns trigger language plpgsql as $$"
                + " begin raise exception 'not this one'; end $$");
        records.change("create trigger fails before update on member.membership for each row when (old.person_id <"
                + " '00000001-0000-7000-8000-000000000000') execute function member.fail()");
        try {
            assertThrows(LeftUndone.class, () -> work.again(JudgeByVersion.NAME));
            assertEquals(List.of(List.of(force.now().toString())), judgedBy(last));
        } finally {
            records.change("drop trigger fails on member.membership");
        }
        work.again(JudgeByVersion.NAME);
    }

    private List<List<String>> judgedBy(PersonId person) {
        return records.rows("select judged_by::text from member.membership where person_id = ?", person.value());
    }

    private void passUntil(Instant begins) {
        time.pass(Duration.between(clock.instant(), begins.plusSeconds(1)));
    }

    private PersonId official(boolean withRegion) {
        Map<AttributeId, String> answers = new HashMap<>(Given.values());
        answers.put(BIRTH_DATE, "1990-05-04");
        if (!withRegion) {
            answers.remove(REGION);
        }
        PersonId person = given.aMember(answers);
        records.change("update member.membership set status = 'official' where person_id = '" + person + "'");
        records.change("insert into member.verified_phone values ('" + person + "', now())");
        return person;
    }

    private boolean isOfficial(PersonId person) {
        return assertInstanceOf(FactDoor.Told.Fact.class, fact.ask(Given.anIntegrator(SERVICE), person, SERVICE))
                .holds();
    }

    private String status(PersonId person) {
        return records.rows("select status from member.membership where person_id = ?", person.value())
                .getFirst()
                .getFirst();
    }
}
