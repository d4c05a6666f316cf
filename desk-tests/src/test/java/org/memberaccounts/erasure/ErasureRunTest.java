package org.memberaccounts.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.PREFERENCES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.IdentityProviderUnavailable;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.trail.Subject;

/**
 * An erasure ends complete, each effect once, whatever breaks where. The tests break things in the database: the
 * product has no switch for it.
 */
@DeskTest
class ErasureRunTest {
    private static final String CAUSE = "desk-test";
    private static final String FAULT = """
            create function member.planted_fault() returns trigger language plpgsql security definer as $$
            begin
                if %s then
                    raise exception 'planted';
                end if;
                return new;
            end $$;
            create trigger planted_fault before insert on member.erasure_acknowledgement
                for each row execute function member.planted_fault()""";

    private final Erasures erasures;
    private final ErasurePlan plan;
    private final Pseudonyms pseudonyms;
    private final WorkDue work;
    private final Given given;
    private final Records records;
    private final Map<AttributeId, String> answers = Given.values();
    private final PersonId member;
    private final Subject subject;

    ErasureRunTest(
            Erasures erasures,
            ErasurePlan plan,
            Pseudonyms pseudonyms,
            WorkDue work,
            Given given,
            Records records,
            ConsentRegister consents,
            CaseDesk cases,
            CaseKinds kinds,
            Notices notices) {
        this.erasures = erasures;
        this.plan = plan;
        this.pseudonyms = pseudonyms;
        this.work = work;
        this.given = given;
        this.records = records;
        this.member = given.aMember(answers);
        this.subject = pseudonyms.subject(member).orElseThrow();
        consents.decide(Given.themselves(member), member, PREFERENCES, true, Locale.ENGLISH);
        cases.open(
                given.anAgent(),
                member,
                new NewCase(kinds.all().getFirst(), Optional.of(Typed.text("Planted note 5519"))));
        given.committed(() -> notices.tell(member, "welcome", ""));
    }

    @AfterEach
    void leaveNothingBroken() {
        heal();
        records.change("delete from member.scheduled_tasks");
    }

    private void heal() {
        records.change("drop trigger if exists planted_fault on member.erasure_acknowledgement; drop function if exists"
                + " member.planted_fault(); drop sequence if exists member.planted_count");
    }

    @Test
    void everyPlaceReportsOnceAndNothingLeadsToThePersonAnyMore(Reads reads) {
        assertTrue(places(member) > 5, "there is something to erase");
        ErasureId id = begin();
        erase();
        assertCompleteAndOnce(id);
        assertEquals(0, places(member));
        assertEquals(Optional.empty(), pseudonyms.subject(member));
        assertEquals(List.of(), reads.find(given.anAgent(), AttributeId.EMAIL, answers.get(AttributeId.EMAIL)));
    }

    @Test
    void nobodyEntersFirstTheKeyGoesLateAndTheScanComesLast() {
        List<String> names = plan.targets().stream().map(ErasureTarget::name).toList();
        assertEquals("sign-in-and-sessions", names.getFirst());
        assertEquals("scan-for-leftovers", names.getLast());
        assertEquals(
                List.of("sealed-values", "sign-in-account", "key", "person"),
                names.stream()
                        .filter(List.of("person", "key", "sign-in-account", "sealed-values")::contains)
                        .toList());
    }

    @Test
    void whatTheLogHasStaysAndIsNobodysOnceTheKeyIsGone() {
        long before = records.about(subject).size();
        begin();
        erase();
        assertTrue(records.about(subject).size() > before);
        assertEquals(List.of(), records.rows("select 1 from audit.entry where entry like ?", "%" + member + "%"));
    }

    @Test
    void anErasureThatRunsIsNotBegunAgain() {
        ErasureId id = begin();
        assertEquals(id, begin());
        assertTrue(erasures.isRunning(member));
    }

    @Test
    void whatIsRolledBackHasNotBegun() {
        assertThrows(
                IllegalStateException.class,
                () -> given.committed(() -> {
                    erasures.begin(member, CAUSE);
                    throw new IllegalStateException("planned");
                }));
        erase();
        assertEquals(Optional.of(subject), pseudonyms.subject(member));
    }

    /** Each target is rolled back with its work in the database, put on record as failed, and done again. */
    @Test
    void everyAcknowledgementFailsOnceAndAllIsErasedOnce() {
        records.change(
                "create sequence member.planted_count;" + FAULT.formatted("nextval('member.planted_count') % 2 = 1"));
        ErasureId id = begin();
        for (int failures = 0; failures < plan.targets().size(); failures++) {
            assertThrows(Exception.class, this::erase);
        }
        erase();
        assertEquals(0, places(member));
        assertCompleteAndOnce(id);
        assertEquals(plan.targets().size(), entries(id, "erasure.place-erased", "failed"));
    }

    @TestFactory
    Stream<DynamicTest> brokenOffAtAnyPlaceItGoesOnThereAndEndsComplete() {
        return plan.targets().stream()
                .map(ErasureTarget::name)
                .map(place -> DynamicTest.dynamicTest("broken off at " + place, () -> breakOffAt(place)));
    }

    private void breakOffAt(String place) {
        PersonId leaving = given.aMember();
        records.change(FAULT.formatted("new.target = '" + place + "'"));
        ErasureId id = given.committed(() -> erasures.begin(leaving, CAUSE));
        assertThrows(Exception.class, this::erase);
        List<String> done = done(id);
        assertEquals(
                plan.targets().stream()
                        .map(ErasureTarget::name)
                        .takeWhile(name -> !name.equals(place))
                        .toList(),
                done,
                "those before it are acknowledged");
        heal();
        erase();
        assertEquals(0, places(leaving));
        assertCompleteAndOnce(id);
    }

    /**
     * The writer stands for a transaction that began before the key was gone and commits after its table was erased.
     */
    @Test
    void whatWasWrittenMeanwhileGoesJustBeforeThePersonsOwnRow() {
        records.change(FAULT.formatted("new.target = 'person'"));
        ErasureId id = begin();
        assertThrows(Exception.class, this::erase);
        heal();
        records.change("insert into member.notice (person_id, id, kind, reference, language, created_at) values ('"
                + member + "', gen_random_uuid(), 'welcome', '', 'en', now())");
        erase();
        assertEquals(0, places(member));
        assertCompleteAndOnce(id);
    }

    @Test
    void whileKeycloakIsAwayNobodyActsAsThePersonAndTheErasureWaits(SignIns signIns, RunErasure step) {
        IdentityId user = Given.aUser();
        PersonId leaving = given.aMember(user);
        assertEquals(Optional.of(leaving), signIns.user(user).person());
        ErasureId id = given.committed(() -> erasures.begin(leaving, CAUSE));
        assertEquals(Optional.empty(), signIns.user(user).person(), "from the commit that begins it");
        assertThrows(IdentityProviderUnavailable.class, () -> step.run(id.toString(), 1));
        assertEquals(List.of(), done(id));
        assertEquals(
                new Logged("erasure.place-erased", "failed", "tried-again-later"),
                records.about(leaving).getLast());
        assertTrue(erasures.isRunning(leaving));
    }

    private ErasureId begin() {
        return given.committed(() -> erasures.begin(member, CAUSE));
    }

    private void erase() {
        work.doAll();
    }

    private List<String> done(ErasureId id) {
        return erasures.report(id).orElseThrow().places().stream()
                .filter(place -> place.done().isPresent())
                .map(ErasureReport.Place::name)
                .toList();
    }

    private void assertCompleteAndOnce(ErasureId id) {
        ErasureReport report = erasures.report(id).orElseThrow();
        assertTrue(report.endedAt().isPresent());
        assertEquals(plan.targets().stream().map(ErasureTarget::name).toList(), done(id));
        assertEquals(plan.targets().size(), entries(id, "erasure.place-erased", "done"), "each place once");
        assertEquals(1, entries(id, "erasure.ended", "done"));
    }

    private int entries(ErasureId id, String action, String outcome) {
        return records.rows(
                        "select 1 from audit.entry where entry like ? and action = ? and outcome = ?",
                        "%" + id + "%",
                        action,
                        outcome)
                .size();
    }

    /** Counts the tables with a row that leads to the person, and the jobs that mention them. */
    private int places(PersonId person) {
        List<String> tables = new ArrayList<>(records
                .rows("select table_name from information_schema.columns where"
                        + " table_schema = 'member' and column_name = 'person_id'")
                .stream()
                .map(List::getFirst)
                .toList());
        tables.removeIf(table -> records.rows("select 1 from member." + table + " where person_id = ?", person.value())
                .isEmpty());
        return tables.size()
                + records.rows(
                                "select 1 from member.scheduled_tasks where position(? in convert_from(task_data,"
                                        + " 'UTF8')) > 0",
                                person.toString())
                        .size();
    }
}
