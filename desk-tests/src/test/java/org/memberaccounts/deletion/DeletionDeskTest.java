package org.memberaccounts.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Reads.refusal;
import static org.memberaccounts.desk.Reads.values;

import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.deletion.DeletionDesk.Asking;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.inbox.Inbox;
import org.memberaccounts.notice.ReturnReason;
import org.memberaccounts.notice.Returns;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.request.Denial;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.RequestAction;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.RequestMoved;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.request.Stage;
import org.memberaccounts.request.State;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.bar.BarComparison;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** The way of a deletion from the question to the certificate, as people and officers move it. */
@DeskTest
class DeletionDeskTest {
    private final DeletionDesk desk;
    private final DeletionReview decisions;
    private final ReviewDesk review;
    private final RequestDesk requests;
    private final Reads reads;
    private final WorkDue work;
    private final Given given;
    private final Records records;
    private final Clock clock;
    private final MovableClock time;
    private final Map<AttributeId, String> answers = Given.values();
    private final PersonId member;
    private final Access officer;

    DeletionDeskTest(
            DeletionDesk desk,
            DeletionReview decisions,
            ReviewDesk review,
            RequestDesk requests,
            Reads reads,
            WorkDue work,
            Given given,
            Records records,
            Clock clock,
            MovableClock time) {
        this.desk = desk;
        this.decisions = decisions;
        this.review = review;
        this.requests = requests;
        this.reads = reads;
        this.work = work;
        this.given = given;
        this.records = records;
        this.clock = clock;
        this.time = time;
        this.member = given.aMember(answers);
        this.officer = given.anOfficer();
    }

    @AfterEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void askingNeedsAFreshSignInAndIsDoneOnce() {
        assertInstanceOf(Asking.SignInAgain.class, ask(signedIn(LastSignIn.FRESH.plusSeconds(1))));
        assertEquals(
                Logged.refused("deletion-request.asked", "fresh-sign-in-needed"),
                records.about(member).getLast());
        RequestFile asked = ask();
        assertEquals(DeletionWorkflow.IDENTITY_CONFIRMED, asked.state());
        assertEquals(
                asked.id(),
                assertInstanceOf(Asking.AskedAlready.class, ask(fresh())).request());
        assertEquals(1, desk.of(member, Optional.empty()).items().size());
    }

    @Test
    void aRequestHasANumberInDigitsThatEverybodyCanType(RequestDesk requests) {
        RequestFile asked = ask();
        assertTrue(asked.number().matches("[0-9]{4}-[0-9]{4}"), asked.number());
        assertEquals(Optional.of(asked.id()), requests.numbered(new ReferenceNumber(asked.number())));
    }

    @Test
    void fromTheApprovalOnNobodyReadsThePersonButThemselves() {
        approved();
        assertEquals(Refusal.DELETION_APPROVED, refusal(service()));
        assertEquals(
                List.of(), reads.find(Given.anIntegrator(SERVICE), AttributeId.EMAIL, answers.get(AttributeId.EMAIL)));
        assertEquals(
                Map.of(NAME, answers.get(NAME)),
                values(reads.read(Given.themselves(member), member, PurposeId.SELF_ACCESS, NAME)));
    }

    @Test
    void theLockStandsAsLongAsTheRequestCallsForIt(BarComparison comparison) {
        RequestId id = approved();
        assertEquals(Set.of(), comparison.compare().features());
        records.change("delete from member.bar where feature = 'deletion'");
        assertEquals(Set.of("deletion"), comparison.compare().features());
        assertInstanceOf(Moving.Moved.class, desk.callOff(Given.themselves(member), id));
        assertEquals(Set.of(), comparison.compare().features());
    }

    @Test
    void anOlderRequestThatMovesChangesNothingAboutTheOneThatWaits(BarComparison comparison, BeanManager beans) {
        RequestId older = takenUp();
        decisions.refuse(officer, older, fresh(), RefusalGround.RIGHTS_OF_OTHERS, Typed.text("Planted reasons 7741"));
        approved();
        given.committed(() -> beans.getEvent()
                .fire(new RequestMoved(
                        Given.themselves(member),
                        new RequestAction.Move(DeletionWorkflow.DEFINITION, DeletionWorkflow.REFUSING),
                        older,
                        Optional.of(member))));
        assertEquals(0, comparison.compare().broken());
        assertEquals(Refusal.DELETION_APPROVED, refusal(service()));
    }

    @Test
    void whatIsCalledOffIsReadAsBeforeAndNothingIsErased(Erasures erasures) {
        RequestId id = approved();
        assertInstanceOf(Moving.Moved.class, desk.callOff(Given.themselves(member), id));
        assertEquals(Map.of(NAME, answers.get(NAME)), values(service()));
        time.pass(desk.waitingPeriod().plusDays(1));
        work.doAll();
        assertFalse(erasures.isRunning(member));
        assertEquals(DeletionWorkflow.CALLED_OFF, state(id));
    }

    @Test
    void afterTheWaitingPeriodThePersonIsErasedAndTheRequestIsClosed(Pseudonyms pseudonyms, MailServer mails) {
        RequestId id = approved();
        work.doAll();
        assertTrue(mails.to(answers.get(AttributeId.EMAIL)).size() >= 2, "asked, and approved with the code");
        time.pass(desk.waitingPeriod().minusHours(1));
        work.doAll();
        assertEquals(DeletionWorkflow.WAITING, state(id));
        time.pass(Duration.ofHours(2));
        work.doAll();
        assertEquals(DeletionWorkflow.CLOSED, state(id));
        assertEquals(Optional.empty(), pseudonyms.subject(member));
        assertEquals(
                Optional.empty(), desk.find(officer, id).orElseThrow().request().person());
    }

    /** The person is gone by then: whoever has the code gets the answer, which leads to nobody. */
    @Test
    void theCodeInTheMailFetchesTheCertificateOnceAllIsErased(CertificateDesk certificates, MailServer mails) {
        approved();
        work.doAll();
        String code = mails.to(answers.get(AttributeId.EMAIL)).stream()
                .flatMap(mail -> Pattern.compile("(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}")
                        .matcher(mail.text())
                        .results())
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertInstanceOf(
                CertificateDesk.Claim.OnItsWay.class, certificates.claim(Given.aVisitor(), ClaimCode.read(code)));
        time.pass(desk.waitingPeriod().plusHours(1));
        work.doAll();
        CertificateDesk.Claim.Certified certified = assertInstanceOf(
                CertificateDesk.Claim.Certified.class,
                certificates.claim(
                        Given.aVisitor(),
                        ClaimCode.read(code.toLowerCase(Locale.ROOT).replace('-', ' '))),
                "as somebody types it");
        assertFalse(certified.json().contains(member.toString()));
        assertEquals(Logged.done("certificate.fetched"), records.newest());
        assertInstanceOf(
                CertificateDesk.Claim.UnknownCode.class,
                certificates.claim(Given.aVisitor(), ClaimCode.read("00000-00000-00000-00000")));
    }

    @Test
    void aCodeOfSomethingThatWasCalledOffWorksNoMore(CertificateDesk certificates) {
        RequestId id = approved();
        String code =
                certificates.makeCode(Given.themselves(member), member, id).orElseThrow();
        desk.callOff(Given.themselves(member), id);
        assertInstanceOf(
                CertificateDesk.Claim.UnknownCode.class, certificates.claim(Given.aVisitor(), ClaimCode.read(code)));
    }

    @Test
    void theCodeIsMadeAtTheApprovalAndLiesSealedUntilItsMailIsHandedOver(MailServer mails) {
        RequestId id = approved();
        assertEquals(1, sealedCodes());
        assertEquals(1, codes(id));
        mails.away(() -> assertThrows(RuntimeException.class, work::doAll));
        assertEquals(1, codes(id), "a mail that is tried again has the same code");
        work.doAll();
        assertEquals(0, sealedCodes());
        assertEquals(1, codes(id));
    }

    @Test
    void noCodeLiesInTheInbox(Inbox inbox) {
        approved();
        work.doAll();
        Inbox.Opened told = inbox.page(Given.themselves(member), member, Optional.empty())
                .items()
                .getFirst();
        assertEquals("We will delete your data", told.text().title());
        assertFalse(
                Pattern.compile("(?:[0-9A-Z]{5}-){3}")
                        .matcher(told.text().text())
                        .find(),
                told.text().text());
    }

    @Test
    void aMailWithTheCodeThatCameBackIsSeenAndSentOnceMoreWithAnotherCode(Returns returns) {
        RequestId id = approved();
        work.doAll();
        String returnId = records.rows(
                        "select d.return_id from member.notice_delivery d join member.notice n on n.id = d.notice_id"
                                + " where n.kind = 'deletion-approved' and n.person_id = ?",
                        member.value())
                .getFirst()
                .getFirst();
        assertTrue(returns.take(UUID.fromString(returnId), Optional.of(ReturnReason.NO_SUCH_ADDRESS)));
        assertEquals(
                Optional.of(CodeReach.MAIL_CAME_BACK),
                desk.codeReach(desk.find(officer, id).orElseThrow()));
        time.pass(desk.waitingPeriod().plusMinutes(1));
        assertThrows(NotToldYet.class, work::doAll);
        assertEquals(2, codes(id));
        assertEquals(1, sealedCodes());
    }

    private long codes(RequestId id) {
        return records.count("member.claim_code where request_id = '" + id + "'");
    }

    private long sealedCodes() {
        return records.count(
                "member.sealed_attribute where attribute like 'claim-code/%' and person_id = '" + member + "'");
    }

    /** Only the hash of a code is kept: nobody can give the code to the person later. */
    @Test
    void anErasureWaitsForTheMailWithTheCodeButNotForEver(Erasures erasures) {
        RequestId id = approved();
        records.change("delete from member.scheduled_tasks where task_name = 'send-notice'");
        time.pass(desk.waitingPeriod().plusMinutes(1));
        assertThrows(NotToldYet.class, work::doAll);
        assertEquals(DeletionWorkflow.WAITING, state(id));
        assertFalse(erasures.isRunning(member));
        time.pass(Duration.ofDays(31));
        work.doAll();
        assertEquals(DeletionWorkflow.CLOSED, state(id));
    }

    @Test
    void aRefusalHasAGroundAndReasonsThatThePersonReads(Door door) {
        RequestId id = takenUp();
        assertInstanceOf(
                Moving.Moved.class,
                decisions.refuse(
                        officer, id, fresh(), RefusalGround.RIGHTS_OF_OTHERS, Typed.text("Planted reasons 7741")));
        Answer answer = door.disclose(new Disclosure(
                Given.themselves(member),
                member,
                PurposeId.SELF_ACCESS,
                Set.of(),
                Set.of(RequestDesk.reasonsOf(id)),
                Optional.empty()));
        assertEquals(
                Map.of(RequestDesk.reasonsOf(id), "Planted reasons 7741"),
                assertInstanceOf(Answer.Disclosed.class, answer).values().takeTexts());
        assertEquals(Map.of(NAME, answers.get(NAME)), values(service()), "it is read as before");
    }

    @Test
    void anOfficerReadsTheReasonsOfARefusalOnRecordAndNothingElse(Door door) {
        RequestId id = takenUp();
        decisions.refuse(officer, id, fresh(), RefusalGround.RIGHTS_OF_OTHERS, Typed.text("Planted reasons 7742"));
        Answer read = door.disclose(asOfficer(Set.of(), Set.of(RequestDesk.reasonsOf(id))));
        assertEquals(
                Map.of(RequestDesk.reasonsOf(id), "Planted reasons 7742"),
                assertInstanceOf(Answer.Disclosed.class, read).values().takeTexts());
        Answer more = door.disclose(asOfficer(Set.of(NAME), Set.of(RequestDesk.reasonsOf(id))));
        assertEquals(
                Refusal.ATTRIBUTE_NOT_FOR_PURPOSE,
                assertInstanceOf(Answer.Refused.class, more).reason());
        Answer other = door.disclose(asOfficer(Set.of(), Set.of(CaseDesk.textOf(new CaseId(id.value())))));
        assertEquals(
                Refusal.ATTRIBUTE_NOT_FOR_PURPOSE,
                assertInstanceOf(Answer.Refused.class, other).reason());
        assertTrue(records.about(member).contains(Logged.done("data.disclosed")));
    }

    private Disclosure asOfficer(Set<AttributeId> attributes, Set<TextId> texts) {
        return new Disclosure(officer, member, PurposeId.RIGHTS_REQUESTS, attributes, texts, Optional.empty());
    }

    @Test
    void onlyOfficersDecideAndWhoElseTriesIsOnRecord() {
        RequestId id = ask().id();
        for (Access other : List.of(given.anAgent(), given.anAuditor(), Given.themselves(member))) {
            assertInstanceOf(Moving.NotAllowed.class, review.takeUp(other, DeletionWorkflow.DEFINITION, id));
            assertEquals(
                    Logged.refused("deletion-request.taken-up", "not-allowed"),
                    records.about(member).getLast());
            assertFalse(review.mayEnter(other, DeletionWorkflow.DEFINITION));
            assertEquals(Page.empty(), decisions.at(other, Stage.TO_ANSWER, Optional.empty()));
            assertFalse(review.mayEnter(other));
            for (Stage stage : Stage.values()) {
                assertEquals(List.of(), at(other, stage));
            }
        }
        assertEquals(DeletionWorkflow.IDENTITY_CONFIRMED, state(id));
    }

    @Test
    void itStandsAmongRequestsOfEveryKind() {
        RequestId id = ask().id();
        assertTrue(review.mayEnter(officer));
        assertTrue(ids(at(officer, Stage.TO_ANSWER)).contains(id));
        assertEquals(List.of(id), ids(requests.of(member, Optional.empty()).items()));
        assertEquals(Optional.of(id), requests.find(officer, id).map(RequestFile::id));
        assertEquals(Optional.empty(), requests.find(given.anAgent(), id));
        assertEquals(
                Logged.refused("deletion-request.looked-at", "not-allowed"),
                records.about(member).getLast());
        desk.callOff(Given.themselves(member), id);
        assertFalse(ids(at(officer, Stage.TO_ANSWER)).contains(id));
        assertEquals(id, at(officer, Stage.ENDED).getFirst().id());
    }

    @Test
    void manyRequestsAreListedByPagesAtEveryStage() {
        List<RequestId> asked =
                Stream.generate(this::askOfSomebodyElse).limit(Page.LENGTH + 2L).toList();
        assertEquals(
                asked, listed(Stage.TO_ANSWER).stream().filter(asked::contains).toList(), "the oldest first");
        assertTrue(listed(Stage.ENDED).stream().noneMatch(asked::contains));
        RequestId approved = asked.getLast();
        review.takeUp(officer, DeletionWorkflow.DEFINITION, approved);
        decisions.approve(officer, approved, fresh());
        assertTrue(listed(Stage.UNDER_WAY).contains(approved));
        assertFalse(listed(Stage.TO_ANSWER).contains(approved));
    }

    @Test
    void aPersonsManyRequestsAreListedByPages() {
        List<RequestId> asked = Stream.generate(() -> {
                    RequestId id = ask().id();
                    desk.callOff(Given.themselves(member), id);
                    time.pass(Duration.ofHours(2));
                    return id;
                })
                .limit(Page.LENGTH + 2L)
                .toList();
        var first = desk.of(member, Optional.empty());
        assertEquals(Page.LENGTH, first.items().size());
        assertEquals(
                asked.subList(0, 2).reversed(),
                desk.of(member, first.next()).items().stream()
                        .map(file -> file.request().id())
                        .toList());
        assertEquals(
                List.of(),
                listed(Stage.TO_ANSWER).stream().filter(asked::contains).toList());
        assertEquals(
                asked.reversed(),
                listed(Stage.ENDED).stream().filter(asked::contains).toList());
    }

    @Test
    void manyWithoutASignInAreListedByPages(SignInTroubles lost) {
        int before = lostBy(lost, officer).size();
        for (int i = 0; i < Page.LENGTH + 2; i++) {
            records.change("insert into member.sign_in (person_id, identity, linked_at, gone_at) values ('"
                    + given.aMember() + "', '" + UUID.randomUUID() + "', now(), now() - interval '" + i % 3
                    + " days')");
        }
        List<TroubledSignIn> all = lostBy(lost, officer);
        assertEquals(before + Page.LENGTH + 2, all.size());
        assertEquals(all.size(), Set.copyOf(all).size(), "each once");
        assertEquals(
                all.stream()
                        .sorted(Comparator.comparing(TroubledSignIn::since).reversed())
                        .map(TroubledSignIn::since)
                        .toList(),
                all.stream().map(TroubledSignIn::since).toList());
        assertEquals(List.of(), lostBy(lost, given.anAgent()));
    }

    private static List<TroubledSignIn> lostBy(SignInTroubles lost, Access by) {
        List<TroubledSignIn> all = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<TroubledSignIn, Cursor> page = lost.list(by, next);
            assertTrue(page.items().size() <= Page.LENGTH);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private RequestId askOfSomebodyElse() {
        PersonId other = given.aMember();
        return assertInstanceOf(
                        Asking.Asked.class,
                        desk.ask(
                                Given.themselves(other),
                                other,
                                fresh(),
                                DeletionGround.NO_LONGER_WANTED,
                                Locale.ENGLISH))
                .file()
                .request()
                .id();
    }

    private List<RequestId> listed(Stage stage) {
        List<RequestId> all = new ArrayList<>();
        Optional<RequestId> next = Optional.empty();
        do {
            Page<RequestFile, RequestId> page = review.at(officer, stage, next);
            assertTrue(page.items().size() <= Page.LENGTH);
            all.addAll(ids(page.items()));
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private List<RequestFile> at(Access by, Stage stage) {
        return review.at(by, stage, Optional.empty()).items();
    }

    private static List<RequestId> ids(List<RequestFile> files) {
        return files.stream().map(RequestFile::id).toList();
    }

    @Test
    void whoTookItUpDecidesUntilAnotherOfficerTakesItOver() {
        RequestId id = takenUp();
        Access second = given.anOfficer();
        assertEquals(
                Denial.TAKEN_UP_BY_ANOTHER,
                assertInstanceOf(Moving.NotAllowed.class, decisions.approve(second, id, fresh()))
                        .why());
        assertInstanceOf(Moving.Moved.class, review.takeOver(second, DeletionWorkflow.DEFINITION, id));
        assertInstanceOf(Moving.NotAllowed.class, decisions.approve(officer, id, fresh()));
        assertInstanceOf(Moving.Moved.class, decisions.approve(second, id, fresh()));
    }

    @Test
    void anOfficerWhoIsAMemberDecidesEverybodysRequestButTheirOwn() {
        IdentityId user = Given.aUser();
        PersonId own = given.aMember(user);
        Access themselves = given.staff(user, StaffRole.PRIVACY_OFFICER);
        RequestId id = assertInstanceOf(
                        Asking.Asked.class,
                        desk.ask(Given.themselves(own), own, fresh(), DeletionGround.NO_LONGER_WANTED, Locale.ENGLISH))
                .file()
                .request()
                .id();
        assertEquals(
                Denial.OWN_REQUEST,
                assertInstanceOf(Moving.NotAllowed.class, review.takeUp(themselves, DeletionWorkflow.DEFINITION, id))
                        .why());
        assertInstanceOf(Moving.Moved.class, review.takeUp(themselves, DeletionWorkflow.DEFINITION, ask().id()));
    }

    @Test
    void approvingNeedsAFreshSignInToo() {
        RequestId id = takenUp();
        assertInstanceOf(
                Moving.SignInAgain.class, decisions.approve(officer, id, signedIn(LastSignIn.FRESH.plusSeconds(1))));
        assertEquals(DeletionWorkflow.UNDER_REVIEW, state(id));
    }

    @Test
    void othersSeeNothingOfARequestAndThatTheyTriedIsOnRecord() {
        RequestId id = ask().id();
        PersonId stranger = given.aMember();
        assertEquals(Optional.empty(), desk.find(Given.themselves(stranger), id));
        assertInstanceOf(Moving.UnknownRequest.class, desk.callOff(Given.themselves(stranger), id));
        assertEquals(
                Logged.refused("deletion-request.called-off", "not-allowed"),
                records.about(member).getLast());
        assertTrue(desk.find(officer, id).isPresent());
    }

    private Asking ask(LastSignIn signIn) {
        return desk.ask(Given.themselves(member), member, signIn, DeletionGround.NO_LONGER_WANTED, Locale.ENGLISH);
    }

    private RequestFile ask() {
        return assertInstanceOf(Asking.Asked.class, ask(fresh())).file().request();
    }

    private RequestId takenUp() {
        RequestId id = ask().id();
        assertInstanceOf(Moving.Moved.class, review.takeUp(officer, DeletionWorkflow.DEFINITION, id));
        return id;
    }

    private RequestId approved() {
        RequestId id = takenUp();
        assertInstanceOf(Moving.Moved.class, decisions.approve(officer, id, fresh()));
        return id;
    }

    private State state(RequestId id) {
        return desk.find(officer, id).orElseThrow().request().state();
    }

    private Answer service() {
        return reads.read(Given.anIntegrator(SERVICE), member, SERVICE, NAME);
    }

    private LastSignIn fresh() {
        return signedIn(Duration.ZERO);
    }

    private LastSignIn signedIn(Duration ago) {
        return new LastSignIn(Optional.of(clock.instant().minus(ago)));
    }
}
