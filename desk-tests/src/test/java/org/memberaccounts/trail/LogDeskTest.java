package org.memberaccounts.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.person.PersonId;

/** The log is for auditors, and it has an entry of every look at it. */
@DeskTest
class LogDeskTest {
    private static final int PAGE = 50;

    private final LogDesk desk;
    private final Pseudonyms pseudonyms;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final PersonId member;

    LogDeskTest(LogDesk desk, Pseudonyms pseudonyms, Reads reads, Given given, Records records) {
        this.desk = desk;
        this.pseudonyms = pseudonyms;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.member = given.aMember();
    }

    @Test
    void anAuditorFindsWhatWasDoneAndRefusedAboutAPerson() {
        reads.read(Given.anIntegrator(Given.SERVICE), member, Given.SERVICE, Given.NAME);
        reads.read(Given.anIntegrator(), member, Given.SERVICE, Given.NAME);
        List<LoggedEntry> found = found(given.anAuditor());
        assertEquals(
                List.of("refused", "done"),
                found.stream().map(entry -> entry.outcome().code()).toList(),
                "the newest first");
    }

    @Test
    void everySearchIsOnRecordAndThePersonSeesIt() {
        reads.read(Given.anIntegrator(), member, Given.SERVICE, Given.NAME);
        int entries = records.about(member).size();
        assertEquals(entries, found(given.anAuditor()).size(), "it doesn't find itself");
        assertEquals(Logged.done("log.searched"), records.about(member).getLast());
        assertEquals(entries + 1, records.about(member).size());
    }

    @Test
    void nobodyElseSearchesTheLogAndThatTheyTriedIsOnRecord() {
        for (Access other : List.of(given.anAgent(), given.anOfficer(), Given.themselves(member), Given.aVisitor())) {
            assertInstanceOf(
                    LogDesk.Result.NotAllowed.class, desk.search(other, about(member), Optional.empty(), PAGE));
            assertEquals(Logged.refused("log.searched", "role-missing"), records.newest());
        }
    }

    @Test
    void anIdThatTheLogDoesNotKnowGetsNotIntoIt() {
        UUID something = UUID.randomUUID();
        desk.search(given.anAuditor(), Criteria.about(something), Optional.empty(), PAGE);
        assertEquals(List.of(), records.rows("select 1 from audit.entry where entry like ?", "%" + something + "%"));
    }

    @Test
    void aMarkLeadsAuditorsToThePersonAndNobodyElseToAnybody() {
        reads.read(Given.anIntegrator(), member, Given.SERVICE, Given.NAME);
        UUID subject = pseudonyms.subject(member).orElseThrow().value();
        assertTrue(desk.marked(given.anAuditor(), Mark.of(subject)).contains(subject));
        assertEquals(List.of(), desk.marked(given.anAgent(), Mark.of(subject)));
    }

    private List<LoggedEntry> found(Access auditor) {
        return assertInstanceOf(LogDesk.Result.Found.class, desk.search(auditor, about(member), Optional.empty(), PAGE))
                .page()
                .entries();
    }

    private Criteria about(PersonId person) {
        return Criteria.about(pseudonyms.subject(person).orElseThrow().value());
    }
}
