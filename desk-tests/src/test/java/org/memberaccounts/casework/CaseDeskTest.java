package org.memberaccounts.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Given.VEHICLE;
import static org.memberaccounts.desk.Reads.refusal;
import static org.memberaccounts.desk.Reads.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.approval.ApprovalFiles;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.casework.CaseDesk.Result;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;

@DeskTest
class CaseDeskTest {
    private static final PurposeId LEGAL = new PurposeId("legal-duty");
    private static final String SAID = "Planted note 5519";

    private final CaseDesk desk;
    private final ClosingDesk closing;
    private final CaseKinds kinds;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final Access agent;
    private final PersonId member;

    CaseDeskTest(CaseDesk desk, ClosingDesk closing, CaseKinds kinds, Reads reads, Given given, Records records) {
        this.desk = desk;
        this.closing = closing;
        this.kinds = kinds;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.agent = given.anAgent();
        this.member = given.aMember();
    }

    @Test
    void anAgentOpensACaseAndReadsOnItWhatItsPurposeNeeds() {
        CaseFile file = open("service-application");
        assertEquals(List.of(file), openCases(agent).items());
        assertEquals(
                Map.of(NAME, "Planted Name 8842"), values(reads.readOnCase(agent, member, SERVICE, NAME, file.id())));
    }

    @Test
    void whatWasSaidIsSealedAndOpensWithTheCase() {
        CaseFile file = open("service-application");
        assertFalse(records.rows(
                        "select c::text from member.support_case c where id = ?",
                        file.id().value())
                .toString()
                .contains(SAID));
        var answer = reads.readOnCase(agent, member, SERVICE, CaseDesk.TEXT, file.id());
        assertEquals(
                Map.of(CaseDesk.textOf(file.id()), SAID),
                assertInstanceOf(Answer.Disclosed.class, answer).values().takeTexts());
    }

    @Test
    void manyCasesAreListedByPagesEachOnceTheNewestFirst() {
        PersonId another = given.aMember();
        List<CaseFile> opened = Stream.generate(() -> open("service-question"))
                .limit(Page.LENGTH + 2L)
                .toList();
        CaseFile ofAnother = assertInstanceOf(
                        Result.Opened.class,
                        desk.open(agent, another, new NewCase(kind("service-question"), Optional.empty())))
                .file();
        close(agent, opened.getFirst());
        Page<CaseFile, CaseId> first = openCases(agent);
        assertEquals(Page.LENGTH, first.items().size());
        assertEquals(ofAnother, first.items().getFirst());
        Page<CaseFile, CaseId> second = desk.openCasesOf((Actor.Staff) agent.actor(), first.next());
        assertEquals(opened.subList(1, 3).reversed(), second.items(), "the two oldest that are open");
        assertEquals(Optional.empty(), second.next());
        assertEquals(
                List.of(ofAnother),
                desk.openCasesOf((Actor.Staff) agent.actor(), another).items());
        Page<CaseFile, CaseId> about = desk.about(member, Optional.empty());
        assertEquals(Page.LENGTH, about.items().size());
        assertEquals(
                opened.stream().map(CaseFile::id).limit(2).toList().reversed(),
                desk.about(member, about.next()).items().stream()
                        .map(CaseFile::id)
                        .toList());
    }

    private Page<CaseFile, CaseId> openCases(Access staff) {
        return desk.openCasesOf((Actor.Staff) staff.actor(), Optional.empty());
    }

    @Test
    void withoutACaseStaffReadNobody() {
        assertEquals(Refusal.CASE_MISSING, refusal(reads.read(agent, member, SERVICE, NAME)));
    }

    @Test
    void aCaseOpensOnlyThePersonItIsAbout() {
        CaseFile file = open("service-application");
        assertEquals(
                Refusal.CASE_NOT_OPEN, refusal(reads.readOnCase(agent, given.aMember(), SERVICE, NAME, file.id())));
    }

    @Test
    void aCaseOpensForItsOwnPurposeOnly() {
        CaseFile file = open("notice-not-received");
        assertEquals(
                Refusal.CASE_FOR_OTHER_PURPOSE, refusal(reads.readOnCase(agent, member, SERVICE, NAME, file.id())));
        assertEquals(
                Refusal.ATTRIBUTE_NOT_FOR_PURPOSE,
                refusal(reads.readOnCase(agent, member, PurposeId.NOTICES, VEHICLE, file.id())));
    }

    @Test
    void onlyTheHandlerReadsOnACase() {
        CaseFile file = open("service-application");
        assertEquals(
                Refusal.CASE_NOT_YOURS, refusal(reads.readOnCase(given.anAgent(), member, SERVICE, NAME, file.id())));
    }

    @Test
    void aClosedCaseOpensNothingAndIsClosedOnce() {
        CaseFile file = open("service-application");
        assertFalse(
                assertInstanceOf(CaseStep.Done.class, close(agent, file)).file().isOpen());
        assertEquals(Refusal.CASE_NOT_OPEN, refusal(reads.readOnCase(agent, member, SERVICE, NAME, file.id())));
        int entries = records.about(member).size();
        assertInstanceOf(CaseStep.Done.class, close(agent, file));
        assertEquals(entries, records.about(member).size(), "nothing happened");
        assertTrue(desk.find(agent, file.id()).isPresent(), "its cover stays");
    }

    @Test
    void onlyTheServiceCentreOpensCasesAndWhoElseTriesIsOnRecord() {
        for (Access other : List.of(given.anOfficer(), given.anAuditor(), Given.themselves(member))) {
            assertInstanceOf(
                    Result.NotAllowed.class,
                    desk.open(other, member, new NewCase(kind("service-application"), Optional.empty())));
            assertEquals(
                    Logged.refused("case.opened", "role-missing"),
                    records.about(member).getLast());
        }
        assertEquals(0, desk.openAbout(member));
    }

    @Test
    void whatSomebodyTriesOnACaseOfAnothersIsOnRecordAndThePersonSeesIt() {
        CaseFile file = open("service-application");
        Access colleague = given.anAgent();
        assertEquals(Optional.empty(), desk.find(colleague, file.id()));
        assertEquals(
                Logged.refused("case.looked-at", "case-not-yours"),
                records.about(member).getLast());
        assertInstanceOf(CaseStep.NotAllowed.class, close(colleague, file));
        assertEquals(
                Logged.refused("case.closed", "case-not-yours"),
                records.about(member).getLast());
        assertTrue(desk.find(agent, file.id()).orElseThrow().isOpen());
    }

    @Test
    void whoIsNoAgentAnyMoreNeitherFindsNorClosesTheirCases() {
        CaseFile file = open("service-application");
        Actor.Staff handler = (Actor.Staff) agent.actor();
        Access moved = new Access(new Actor.Staff(handler.number(), Set.of(StaffRole.PRIVACY_OFFICER)), agent.via());
        assertEquals(Optional.empty(), desk.find(moved, file.id()));
        assertEquals(
                Logged.refused("case.looked-at", "role-missing"),
                records.about(member).getLast());
        assertInstanceOf(CaseStep.NotAllowed.class, close(moved, file));
        assertEquals(
                Logged.refused("case.closed", "role-missing"),
                records.about(member).getLast());
        assertEquals(List.of(), openCases(moved).items());
        assertTrue(desk.find(agent, file.id()).orElseThrow().isOpen());
    }

    @Test
    void nobodyOpensACaseAboutNobody() {
        assertInstanceOf(
                Result.UnknownPerson.class,
                desk.open(
                        agent,
                        new PersonId(UUID.randomUUID()),
                        new NewCase(kind("service-application"), Optional.empty())));
        assertEquals(Logged.refused("case.opened", "person-unknown"), records.newest());
        assertInstanceOf(
                CaseStep.UnknownCase.class,
                closing.close(agent, new CaseId(UUID.randomUUID()), Optional.empty(), new Closing(CaseOutcome.SOLVED)));
    }

    @Test
    void aKindThatNeedsADocumentIsOpenedWithItsReferenceOnlyAndTheEntryNamesIt() {
        assertEquals(
                Refusal.DOCUMENT_MISSING,
                assertInstanceOf(
                                Result.Barred.class,
                                desk.open(agent, member, new NewCase(kind("legal-request"), Optional.empty())))
                        .why());
        assertEquals(
                Logged.refused("case.opened", "document-missing"),
                records.about(member).getLast());
        DocumentReference document = new DocumentReference("Az-118/2026");
        CaseFile file = assertInstanceOf(
                        Result.Opened.class,
                        desk.open(
                                agent,
                                member,
                                new NewCase(kind("legal-request"), Optional.of(document), Optional.empty())))
                .file();
        assertEquals(
                Optional.of(document), desk.find(agent, file.id()).orElseThrow().document());
        assertEquals(
                List.of(List.of("document", "Az-118/2026")),
                records.rows(
                        "select object_kind, object_id from audit.entry where action = 'case.opened' and ref_id = ?",
                        file.id().toString()));
        assertEquals(
                Map.of(NAME, "Planted Name 8842"), values(reads.readOnCase(agent, member, LEGAL, NAME, file.id())));
    }

    @Test
    void onACaseWithoutTheReferenceThatItsKindNeedsByNowNobodyReads() {
        CaseFile file = open("service-application");
        records.change("update member.support_case set kind = 'legal-request', purpose = 'legal-duty' where id = '"
                + file.id() + "'");
        assertEquals(Refusal.DOCUMENT_MISSING, refusal(reads.readOnCase(agent, member, LEGAL, NAME, file.id())));
        assertEquals(
                Logged.refused("data.disclosed", "document-missing"),
                records.about(member).getLast());
    }

    @Test
    void onAKindThatNeedsAnApprovalNobodyReadsBeforeItIsGranted(Approvals approvals, ApprovalFiles files) {
        CaseFile file = open("urgent-legal-request");
        assertEquals(Refusal.APPROVAL_MISSING, refusal(reads.readOnCase(agent, member, LEGAL, NAME, file.id())));
        assertEquals(
                Logged.refused("data.disclosed", "approval-missing"),
                records.about(member).getLast());
        var asked = assertInstanceOf(
                Approvals.Result.Asked.class,
                approvals.ask(agent, CaseReading.ACT.code(), file.id().value()));
        assertEquals(
                "Read data for case " + file.number() + ": Urgent request by an authority",
                files.sentence(asked.file(), Locale.ENGLISH));
        approvals.grant(given.aLead(), asked.file().id());
        assertEquals(
                Map.of(NAME, "Planted Name 8842"), values(reads.readOnCase(agent, member, LEGAL, NAME, file.id())));
        assertEquals(
                List.of(List.of("approval", asked.file().id().toString())),
                records.rows(
                        "select object_kind, object_id from audit.entry where action = 'data.disclosed' and ref_id = ?"
                                + " and outcome = 'done'",
                        file.id().toString()));
    }

    @Test
    void everyCaseHasANumberByWhichItIsFound(LogWords words) {
        CaseFile first = open("service-application");
        CaseFile second = open("service-question");
        assertEquals(List.of(first.id().toString()), words.numbered(new ReferenceNumber(first.number())));
        assertEquals(Optional.of(second.number()), desk.number(second.id()));
        assertTrue(first.number().matches("[0-9]{4}-[0-9]+"), "digits that everybody can type: " + first.number());
    }

    private CaseStep close(Access by, CaseFile file) {
        return closing.close(by, file.id(), Optional.empty(), new Closing(CaseOutcome.SOLVED));
    }

    private CaseFile open(String kind) {
        return assertInstanceOf(
                        Result.Opened.class,
                        desk.open(agent, member, new NewCase(kind(kind), Optional.of(Typed.text(SAID)))))
                .file();
    }

    private CaseKind kind(String id) {
        return kinds.find(id).orElseThrow();
    }
}
