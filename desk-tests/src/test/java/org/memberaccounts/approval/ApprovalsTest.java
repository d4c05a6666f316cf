package org.memberaccounts.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Reads.refusal;
import static org.memberaccounts.desk.Reads.values;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.memberaccounts.approval.Approvals.Result;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.CaseReading;
import org.memberaccounts.casework.Closing;
import org.memberaccounts.casework.ClosingDesk;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;

@DeskTest
class ApprovalsTest {
    private static final int MORE_THAN_A_PAGE = 55;

    private final Approvals approvals;
    private final ApprovalFiles files;
    private final CaseDesk cases;
    private final ClosingDesk closing;
    private final CaseKinds kinds;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final MovableClock clock;
    private final Access agent;
    private final Access lead;
    private final IdentityId user = Given.aUser();
    private final PersonId colleague;
    private final Access colleagueAtWork;

    ApprovalsTest(
            Approvals approvals,
            ApprovalFiles files,
            CaseDesk cases,
            ClosingDesk closing,
            CaseKinds kinds,
            Reads reads,
            Given given,
            Records records,
            MovableClock clock) {
        this.approvals = approvals;
        this.files = files;
        this.cases = cases;
        this.closing = closing;
        this.kinds = kinds;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.clock = clock;
        this.agent = given.anAgent();
        this.lead = given.aLead();
        this.colleague = given.aMember(user);
        this.colleagueAtWork = given.staff(user, StaffRole.SUPPORT);
    }

    @Test
    void aCaseAboutAColleagueIsReadOnOnceItIsApprovedAndForEightHours() {
        CaseFile file = open(agent, colleague);
        assertEquals(Refusal.APPROVAL_MISSING, read(agent, file));
        ApprovalFile asked = asked(agent, file);
        assertEquals(Refusal.APPROVAL_MISSING, read(agent, file), "asking opens nothing");
        assertInstanceOf(Result.Granted.class, approvals.grant(lead, asked.id()));
        assertEquals(
                Map.of(NAME, "Planted Name 8842"),
                values(reads.readOnCase(agent, colleague, SERVICE, NAME, file.id())));
        clock.pass(Duration.ofHours(8));
        assertEquals(Refusal.APPROVAL_MISSING, read(agent, file));
        assertEquals(
                List.of(
                        Logged.done("case.opened"),
                        Logged.refused("data.disclosed", "approval-missing"),
                        Logged.done("case-reading.approval-asked"),
                        Logged.refused("data.disclosed", "approval-missing"),
                        Logged.done("case-reading.approval-granted"),
                        Logged.done("data.disclosed"),
                        Logged.refused("data.disclosed", "approval-missing")),
                records.about(colleague));
    }

    @Test
    void eachReadNamesTheApprovalThatAllowedItBesideItsGround() {
        CaseFile file = open(agent, colleague);
        ApprovalFile first = asked(agent, file);
        approvals.grant(lead, first.id());
        reads.readOnCase(agent, colleague, SERVICE, NAME, file.id());
        clock.pass(Duration.ofHours(8));
        reads.readOnCase(agent, colleague, SERVICE, NAME, file.id());
        ApprovalFile second = asked(agent, file);
        approvals.grant(lead, second.id());
        reads.readOnCase(agent, colleague, SERVICE, NAME, file.id());
        CaseFile anybodys = open(agent, given.aMember());
        reads.readOnCase(agent, anybodys.person().orElseThrow(), SERVICE, NAME, anybodys.id());
        assertEquals(
                List.of(
                        allowed(file, "approval", first.id().toString()),
                        Arrays.asList("refused", null, file.id().toString(), null, null),
                        allowed(file, "approval", second.id().toString()),
                        allowed(anybodys, null, null)),
                records.rows(
                        "select outcome, ground_kind, ref_id, object_kind, object_id from audit.entry"
                                + " where action = 'data.disclosed' and ref_id in (?, ?) order by at, id",
                        file.id().toString(),
                        anybodys.id().toString()));
    }

    private static List<String> allowed(CaseFile file, String kind, String id) {
        return Arrays.asList("done", "legal-basis", file.id().toString(), kind, id);
    }

    @Test
    void anApprovalIsForOneCaseAndForWhoAsked() {
        CaseFile approved = open(agent, colleague);
        approvals.grant(lead, asked(agent, approved).id());
        CaseFile another = open(agent, colleague);
        assertEquals(Refusal.APPROVAL_MISSING, read(agent, another));
        Access other = given.anAgent();
        CaseFile theirs = open(other, colleague);
        assertEquals(Refusal.APPROVAL_MISSING, read(other, theirs));
    }

    @Test
    void aDeskIsToldWhetherItMayActWithOrWithoutAnApproval() {
        CaseFile file = open(agent, colleague);
        assertFalse(allows(agent, file));
        approvals.grant(lead, asked(agent, file).id());
        assertTrue(allows(agent, file));
        assertFalse(allows(given.anAgent(), file), "it is somebody else's");
        assertFalse(allows(staff(((Actor.Staff) agent.actor()).number(), StaffRole.PRIVACY_OFFICER), file));
        assertFalse(allows(Given.themselves(colleague), file));
        clock.pass(Duration.ofHours(8));
        assertFalse(allows(agent, file));
        assertTrue(allows(agent, open(agent, given.aMember())), "it needs nobody");
    }

    private boolean allows(Access by, CaseFile file) {
        return approvals.allows(by, CaseReading.ACT, file.id().value());
    }

    @Test
    void whatIsDeclinedOpensNothingAndCanBeAskedAnew() {
        CaseFile file = open(agent, colleague);
        ApprovalFile first = asked(agent, file);
        assertInstanceOf(Result.Declined.class, approvals.decline(lead, first.id()));
        assertEquals(Refusal.APPROVAL_MISSING, read(agent, file));
        assertInstanceOf(Result.NotNow.class, approvals.grant(lead, first.id()), "it was answered");
        approvals.grant(lead, asked(agent, file).id());
        assertInstanceOf(Result.AskedAlready.class, ask(agent, file), "one holds");
    }

    @Test
    void onlyTheRoleThatIsNamedAnswersAndNeverWhoAsksOrWhomItIsAbout() {
        Access askerAndLead = staff(((Actor.Staff) agent.actor()).number(), StaffRole.SUPPORT, StaffRole.SUPPORT_LEAD);
        Access colleagueAndLead = staff(((Actor.Staff) colleagueAtWork.actor()).number(), StaffRole.SUPPORT_LEAD);
        ApprovalFile asked = asked(agent, open(agent, colleague));
        Map<Access, String> denied = Map.of(
                given.anAgent(),
                "not-allowed",
                given.anOfficer(),
                "not-allowed",
                given.anAuditor(),
                "not-allowed",
                Given.themselves(colleague),
                "not-allowed",
                askerAndLead,
                "own-question",
                colleagueAndLead,
                "own-record");
        denied.forEach((other, why) -> {
            assertEquals(
                    why,
                    assertInstanceOf(Result.NotAllowed.class, approvals.grant(other, asked.id()))
                            .why()
                            .code());
            assertEquals(
                    Logged.refused("case-reading.approval-granted", why),
                    records.about(colleague).getLast());
            assertInstanceOf(Result.NotAllowed.class, approvals.decline(other, asked.id()));
        });
        assertEquals(
                ApprovalFile.State.WAITING,
                files.find(lead, asked.id()).orElseThrow().state());
    }

    @Test
    void thereIsNothingToApproveWithoutAnOpenCaseOfOnesOwnAboutAColleague() {
        assertInstanceOf(Result.NothingToApprove.class, ask(agent, open(agent, given.aMember())));
        assertInstanceOf(Result.NothingToApprove.class, approvals.ask(agent, "no-such-act", UUID.randomUUID()));
        assertInstanceOf(
                Result.NothingToApprove.class, approvals.ask(agent, CaseReading.ACT.code(), UUID.randomUUID()));
        assertInstanceOf(Result.UnknownApproval.class, approvals.grant(lead, new ApprovalId(UUID.randomUUID())));
    }

    @Test
    void whoeverAsksHasTheRoleAndTheCaseNowOrItIsOnRecord() {
        CaseFile file = open(agent, colleague);
        Access noAgentAnyMore = staff(((Actor.Staff) agent.actor()).number(), StaffRole.SUPPORT_LEAD);
        Map<Access, String> denied = Map.of(
                noAgentAnyMore,
                "not-allowed",
                given.anAuditor(),
                "not-allowed",
                Given.themselves(colleague),
                "not-allowed",
                given.anAgent(),
                "not-theirs");
        denied.forEach((other, why) -> {
            int entries = attemptsOn(file).size();
            assertEquals(
                    why,
                    assertInstanceOf(Result.NotAllowed.class, ask(other, file))
                            .why()
                            .code());
            assertEquals(
                    Logged.refused("case-reading.approval-asked", why),
                    records.about(colleague).getLast());
            assertEquals(entries + 1, attemptsOn(file).size(), "by the case that it was tried on");
        });
        assertFalse(
                files.isNeeded(noAgentAnyMore, CaseReading.ACT.code(), file.id().value()));
        ApprovalFile asked = asked(agent, file);
        Access inNoRole = staff(((Actor.Staff) agent.actor()).number());
        assertEquals(Optional.empty(), files.find(inNoRole, asked.id()));
        assertEquals(
                Optional.empty(),
                files.newest(inNoRole, CaseReading.ACT.code(), file.id().value()));
        assertEquals(
                Optional.of(asked),
                files.newest(agent, CaseReading.ACT.code(), file.id().value()));
    }

    @Test
    void askingForWhatDoesNotExistIsRefusedWithoutNamingIt() {
        UUID nothing = UUID.randomUUID();
        assertInstanceOf(Result.NotAllowed.class, approvals.ask(given.anAuditor(), CaseReading.ACT.code(), nothing));
        assertEquals(Logged.refused("case-reading.approval-asked", "not-allowed"), records.newest());
        assertEquals(0, records.count("audit.entry where ref_id = '" + nothing + "'"));
    }

    private List<List<String>> attemptsOn(CaseFile file) {
        return records.rows(
                "select id from audit.entry where action = 'case-reading.approval-asked' and ref_id = ?",
                file.id().toString());
    }

    @Test
    void whatWaitsIsListedForTheRoleThatAnswersUntilItIsOver() {
        CaseFile file = open(agent, colleague);
        ApprovalFile asked = asked(agent, file);
        assertTrue(waiting(lead).contains(asked));
        assertEquals(List.of(), waiting(agent));
        assertEquals(Optional.empty(), files.find(given.anAgent(), asked.id()), "it is not another agent's to see");
        assertTrue(files.sentence(asked, Locale.ENGLISH).contains(file.number()));
        closing.close(agent, file.id(), Optional.empty(), new Closing(CaseOutcome.SOLVED));
        assertFalse(waiting(lead).contains(asked), "the case is closed");
        assertEquals(
                ApprovalFile.State.WITHDRAWN,
                files.find(agent, asked.id()).orElseThrow().state());
        assertTrue(records.about(colleague).contains(Logged.done("case-reading.approval-withdrawn")));
        assertInstanceOf(Result.NotNow.class, approvals.grant(lead, asked.id()));
        assertEquals(
                ApprovalFile.State.WITHDRAWN,
                files.find(agent, asked.id()).orElseThrow().state());
    }

    @Test
    void manyThatWaitAreListedByPagesAndThoseThatAreOverTakeNobodysPlace() {
        List<CaseFile> open = Stream.generate(() -> open(agent, colleague))
                .limit(MORE_THAN_A_PAGE)
                .toList();
        List<ApprovalFile> asked = open.stream().map(file -> asked(agent, file)).toList();
        Page<ApprovalFile, ApprovalId> first = files.waiting(lead, Optional.empty());
        assertTrue(first.items().size() < MORE_THAN_A_PAGE, "a page");
        assertEquals(asked, waiting(lead).stream().filter(asked::contains).toList(), "each once, the oldest first");
        open.forEach(file -> closing.close(agent, file.id(), Optional.empty(), new Closing(CaseOutcome.SOLVED)));
        ApprovalFile later = asked(agent, open(agent, colleague));
        assertEquals(
                List.of(later),
                waiting(lead).stream()
                        .filter(file -> file.askedBy() == later.askedBy())
                        .toList());
    }

    @Test
    void whatIsOverInAnotherWayIsWithdrawnOnceSomebodyAnswers() {
        ApprovalFile asked = asked(agent, open(agent, colleague));
        records.change("delete from member.sign_in where person_id = '" + colleague + "'");
        assertTrue(waiting(lead).contains(asked));
        assertInstanceOf(Result.NotNow.class, approvals.decline(lead, asked.id()), "they work here no longer");
        assertFalse(waiting(lead).contains(asked));
    }

    @Test
    void whatWasAnsweredStaysAnsweredWhenTheCaseIsClosed() {
        CaseFile file = open(agent, colleague);
        ApprovalFile asked = asked(agent, file);
        approvals.grant(lead, asked.id());
        closing.close(agent, file.id(), Optional.empty(), new Closing(CaseOutcome.SOLVED));
        assertEquals(
                ApprovalFile.State.GRANTED,
                files.find(agent, asked.id()).orElseThrow().state());
        assertFalse(records.about(colleague).contains(Logged.done("case-reading.approval-withdrawn")));
    }

    private List<ApprovalFile> waiting(Access by) {
        List<ApprovalFile> all = new ArrayList<>();
        Optional<ApprovalId> next = Optional.empty();
        do {
            Page<ApprovalFile, ApprovalId> page = files.waiting(by, next);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    @Test
    void nobodyOpensOrReadsTheirOwnRecordAsStaff() {
        var opened =
                cases.open(colleagueAtWork, colleague, new NewCase(kinds.all().getFirst(), Optional.empty()));
        assertEquals(
                Refusal.OWN_RECORD,
                assertInstanceOf(CaseDesk.Result.Barred.class, opened).why());
        assertEquals(
                Logged.refused("case.opened", "own-record"),
                records.about(colleague).getLast());
        CaseFile anybodys = open(colleagueAtWork, given.aMember());
        assertEquals(
                Refusal.OWN_RECORD,
                refusal(reads.readOnCase(colleagueAtWork, colleague, SERVICE, NAME, anybodys.id())));
    }

    private CaseFile open(Access by, PersonId about) {
        return assertInstanceOf(
                        CaseDesk.Result.Opened.class,
                        cases.open(
                                by,
                                about,
                                new NewCase(kinds.find("service-application").orElseThrow(), Optional.empty())))
                .file();
    }

    private Refusal read(Access by, CaseFile file) {
        return refusal(reads.readOnCase(by, colleague, SERVICE, NAME, file.id()));
    }

    private Result ask(Access by, CaseFile file) {
        return approvals.ask(by, CaseReading.ACT.code(), file.id().value());
    }

    private ApprovalFile asked(Access by, CaseFile file) {
        return assertInstanceOf(Result.Asked.class, ask(by, file)).file();
    }

    private Access staff(int number, StaffRole... roles) {
        return new Access(new Actor.Staff(number, Set.of(roles)), agent.via());
    }
}
