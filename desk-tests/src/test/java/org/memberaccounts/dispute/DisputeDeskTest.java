package org.memberaccounts.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.REGION;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Given.VEHICLE;
import static org.memberaccounts.desk.Reads.refusal;
import static org.memberaccounts.desk.Reads.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.Closing;
import org.memberaccounts.casework.ClosingDesk;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.declaration.DeclarationDesk;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.dispute.DisputeDesk.Result;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.OfficialLack;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.BulkAnswer;
import org.memberaccounts.vault.door.BulkDisclosure;
import org.memberaccounts.vault.door.BulkDoor;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** While an answer is disputed nobody reads it but the person, who ends that by a correction or a confirmation. */
@DeskTest
class DisputeDeskTest {
    private static final String WORDS = "Planted doubt 7713";
    private static final String LAST_WORDS = "Planted retreat 2290";
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");
    private static final AttributeId PHONE = AttributeId.PHONE;

    private final DisputeDesk desk;
    private final OwnDisputes own;
    private final CaseDesk cases;
    private final ClosingDesk closing;
    private final CaseKinds kinds;
    private final Memberships memberships;
    private final OfficialMembers official;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final Typed typed;
    private final WorkDue work;
    private final Access agent;
    private final Map<AttributeId, String> answers = answers();
    private final PersonId member;
    private final CaseFile file;

    DisputeDeskTest(
            DisputeDesk desk,
            OwnDisputes own,
            CaseDesk cases,
            ClosingDesk closing,
            CaseKinds kinds,
            Memberships memberships,
            OfficialMembers official,
            Reads reads,
            Given given,
            Records records,
            Typed typed,
            WorkDue work) {
        this.desk = desk;
        this.own = own;
        this.cases = cases;
        this.closing = closing;
        this.kinds = kinds;
        this.memberships = memberships;
        this.official = official;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.typed = typed;
        this.work = work;
        this.agent = given.anAgent();
        this.member = anOfficialMember(answers);
        this.file = open(agent, member);
    }

    private PersonId anOfficialMember() {
        return anOfficialMember(answers());
    }

    private static Map<AttributeId, String> answers() {
        Map<AttributeId, String> all = new HashMap<>(Given.values());
        all.put(BIRTH_DATE, "1990-05-04");
        return all;
    }

    private PersonId anOfficialMember(Map<AttributeId, String> all) {
        PersonId person = given.aMember(all);
        records.change("update member.membership set status = 'official' where person_id = '" + person + "'");
        records.change("insert into member.verified_phone values ('" + person + "', now())");
        assertEquals(List.of(), official.lacks(person));
        return person;
    }

    private CaseFile open(Access by, PersonId person) {
        NewCase asked = new NewCase(kinds.find("service-application").orElseThrow(), Optional.empty());
        return assertInstanceOf(CaseDesk.Result.Opened.class, cases.open(by, person, asked))
                .file();
    }

    private Result flag(Access by, CaseFile onCase, AttributeId attribute) {
        return desk.flag(by, onCase.id(), attribute, DisputeReason.OUT_OF_DATE, said(WORDS));
    }

    private DisputeFile flagged(AttributeId attribute) {
        return assertInstanceOf(Result.Flagged.class, flag(agent, file, attribute))
                .dispute();
    }

    private static ScreenedText said(String words) {
        return assertInstanceOf(Screened.Clean.class, Screening.lines(words, DisputeTexts.LONGEST_WORDS))
                .text();
    }

    private static List<DisputeId> ids(List<DisputeFile> disputes) {
        return disputes.stream().map(DisputeFile::id).toList();
    }

    private String status() {
        return records.rows("select status from member.membership where person_id = ?", member.value())
                .getFirst()
                .getFirst();
    }

    private Answer readByAnother(AttributeId attribute) {
        return reads.read(Given.anIntegrator(SERVICE), member, SERVICE, attribute);
    }

    @Test
    void whatNeedsADisputedAnswerIsRefusedAndSaysWhyAndTheRestIsNot() {
        assertEquals(Set.of(PHONE), values(readByAnother(PHONE)).keySet());
        flagged(PHONE);
        assertEquals(Refusal.DISPUTED, refusal(readByAnother(PHONE)));
        assertEquals(Refusal.DISPUTED, refusal(reads.readOnCase(agent, member, SERVICE, PHONE, file.id())));
        assertEquals(Map.of(NAME, "Planted Name 8842"), values(readByAnother(NAME)));
        assertTrue(records.about(member).contains(Logged.refused("data.disclosed", "disputed")));
    }

    @Test
    void amongManyPeopleOnlyTheOneWithTheDisputedAnswerIsLeftOut(BulkDoor door) {
        PersonId another = anOfficialMember();
        flagged(PHONE);
        BulkDisclosure asked = new BulkDisclosure(Given.anIntegrator(SERVICE), SERVICE, Set.of(PHONE));
        assertEquals(
                List.of(another),
                assertInstanceOf(BulkAnswer.Opened.class, door.disclose(asked, List.of(member, another)))
                        .people()
                        .stream()
                        .map(BulkAnswer.Read::person)
                        .toList());
    }

    @Test
    void thePersonReadsTheAnswerAndWhatWasSaidAboutItAndNobodyElseDoes(Door door) {
        DisputeFile dispute = flagged(PHONE);
        assertEquals(
                Set.of(PHONE),
                values(reads.read(Given.themselves(member), member, PurposeId.SELF_ACCESS, PHONE))
                        .keySet());
        Disclosure words = new Disclosure(
                Given.themselves(member),
                member,
                PurposeId.SELF_ACCESS,
                Set.of(),
                Set.of(DisputeTexts.wordsOn(dispute.id())),
                Optional.empty());
        assertEquals(
                Map.of(DisputeTexts.wordsOn(dispute.id()), WORDS),
                assertInstanceOf(Answer.Disclosed.class, door.disclose(words))
                        .values()
                        .takeTexts());
        assertFalse(
                records.rows("select d::text from member.dispute d").toString().contains("Planted"));
    }

    @Test
    void anOfficialMemberIsNoneWhileARequiredAnswerIsDisputed() {
        DisputeFile dispute = flagged(PHONE);
        assertEquals("registered", status());
        assertEquals(List.of(new OfficialLack(PHONE, OfficialLack.Why.DISPUTED)), official.lacks(member));
        assertInstanceOf(
                OwnDisputes.Result.Confirmed.class, own.confirm(Given.themselves(member), member, dispute.id()));
        assertEquals("official", status());
    }

    @Test
    void aCorrectionEndsItAtOnce() {
        flagged(NAME);
        assertInstanceOf(
                Correction.Corrected.class,
                memberships.correct(
                        Given.themselves(member),
                        member,
                        Optional.empty(),
                        typed.values(Map.of(NAME, "Planted Name 9941")),
                        Set.of()));
        assertEquals(Map.of(NAME, "Planted Name 9941"), values(readByAnother(NAME)));
        assertEquals("official", status());
        assertEquals(List.of(), own.openAbout(member));
        assertTrue(records.about(member).contains(Logged.done("dispute.corrected")));
    }

    @Test
    void takingTheAnswerOutEndsItToo() {
        flagged(VEHICLE);
        memberships.correct(
                Given.themselves(member), member, Optional.empty(), CheckedValues.of(List.of()), Set.of(VEHICLE));
        assertEquals(List.of(), own.openAbout(member));
        assertInstanceOf(Result.NotGiven.class, flag(agent, file, VEHICLE));
    }

    @Test
    void anyAgentWithACaseAboutThePersonTakesItBackWithWords() {
        DisputeFile dispute = flagged(PHONE);
        Access another = given.anAgent();
        assertInstanceOf(
                Result.UnknownCase.class,
                desk.takeBack(another, file.id(), dispute.id(), said(LAST_WORDS)),
                "the first agent's case");
        CaseFile ofAnother = open(another, member);
        assertEquals(List.of(dispute.id()), ids(seen(another, ofAnother)));
        assertInstanceOf(
                Result.UnknownDispute.class,
                desk.takeBack(another, open(another, given.aMember()).id(), dispute.id(), said(LAST_WORDS)),
                "a case about somebody else");
        assertInstanceOf(
                Result.TakenBack.class, desk.takeBack(another, ofAnother.id(), dispute.id(), said(LAST_WORDS)));
        assertEquals("official", status());
        assertEquals(Set.of(PHONE), values(readByAnother(PHONE)).keySet());
        assertInstanceOf(
                Result.UnknownDispute.class,
                desk.takeBack(another, ofAnother.id(), dispute.id(), said(LAST_WORDS)),
                "it is over");
    }

    @Test
    void whoMayNotReadItOnTheCaseMayNotFlagItAndTheAttemptIsOnRecord() {
        assertInstanceOf(Result.UnknownCase.class, flag(given.anAgent(), file, PHONE));
        assertInstanceOf(Result.UnknownCase.class, flag(Given.themselves(member), file, PHONE));
        AttributeId beyond = new AttributeId("gender");
        assertEquals(new Result.NotAllowed(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE), flag(agent, file, beyond));
        assertEquals(
                Logged.refused("dispute.flagged", "attribute-not-for-purpose"),
                records.about(member).getLast());
        closing.close(agent, file.id(), Optional.empty(), new Closing(CaseOutcome.SOLVED));
        assertEquals(new Result.NotAllowed(Refusal.CASE_NOT_OPEN), flag(agent, file, PHONE));
        assertEquals(List.of(), own.openAbout(member));
    }

    @Test
    void theDoorsRulesForReadingOnACaseHoldForFlagsAndForLooking() {
        DisputeFile dispute = flagged(PHONE);
        records.change("update member.support_case set kind = 'legal-request', purpose = 'legal-duty' where id = '"
                + file.id() + "'");
        assertEquals(new Result.NotAllowed(Refusal.DOCUMENT_MISSING), flag(agent, file, NAME));
        assertEquals(
                new Result.NotAllowed(Refusal.DOCUMENT_MISSING),
                desk.takeBack(agent, file.id(), dispute.id(), said(LAST_WORDS)));
        assertEquals(
                Logged.refused("dispute.taken-back", "document-missing"),
                records.about(member).getLast());
        assertEquals(new DisputeLook.NotAllowed(Refusal.DOCUMENT_MISSING), desk.openOn(agent, file.id()));
    }

    @Test
    void onlyWhoCouldReadTheAnswerOnTheCaseSeesThatItIsDisputed() {
        flagged(PHONE);
        flagged(VEHICLE);
        NewCase asked = new NewCase(kinds.find("notice-not-received").orElseThrow(), Optional.empty());
        CaseFile forNotices = assertInstanceOf(CaseDesk.Result.Opened.class, cases.open(agent, member, asked))
                .file();
        assertEquals(
                List.of(PHONE),
                seen(agent, forNotices).stream().map(DisputeFile::attribute).toList());
        closing.close(agent, file.id(), Optional.empty(), new Closing(CaseOutcome.SOLVED));
        assertEquals(new DisputeLook.NotAllowed(Refusal.CASE_NOT_OPEN), desk.openOn(agent, file.id()));
        assertEquals(new DisputeLook.UnknownCase(), desk.openOn(given.anAgent(), forNotices.id()));
    }

    private List<DisputeFile> seen(Access by, CaseFile onCase) {
        return assertInstanceOf(DisputeLook.Open.class, desk.openOn(by, onCase.id()))
                .disputes();
    }

    @Test
    void nobodyIsFoundByADisputedAnswerAndThePersonSeesTheAttempt() {
        flagged(PHONE);
        for (Access by : List.of(agent, Given.anIntegrator(SERVICE))) {
            assertEquals(List.of(), reads.find(by, PHONE, answers.get(PHONE)));
            assertEquals(List.of(member), reads.find(by, AttributeId.EMAIL, answers.get(AttributeId.EMAIL)));
        }
        assertTrue(records.about(member).contains(Logged.refused("person.looked-up", "disputed")));
        own.confirm(
                Given.themselves(member),
                member,
                own.openAbout(member).getFirst().id());
        assertEquals(List.of(member), reads.find(agent, PHONE, answers.get(PHONE)));
    }

    @Test
    void noAccountIsNamedByADisputedAddress(DeclarationDesk declarations) {
        flagged(AttributeId.EMAIL);
        declarations.name(given.anAgent(), typed.value(AttributeId.EMAIL, answers.get(AttributeId.EMAIL)));
        assertEquals(0, records.count("member.notice where person_id = '" + member + "' and kind = 'account-proof'"));
    }

    @Test
    void whatIsDisputedAlreadyStaysAsItWas() {
        DisputeFile first = flagged(PHONE);
        assertEquals(
                first.id(),
                assertInstanceOf(Result.DisputedAlready.class, flag(agent, file, PHONE))
                        .dispute()
                        .id());
        assertEquals(List.of(first.id()), ids(own.openAbout(member)));
    }

    @Test
    void nobodyElseConfirmsForThePerson() {
        DisputeFile dispute = flagged(PHONE);
        PersonId another = given.aMember();
        assertInstanceOf(
                OwnDisputes.Result.NotAllowed.class, own.confirm(Given.themselves(another), member, dispute.id()));
        assertInstanceOf(
                OwnDisputes.Result.UnknownDispute.class, own.confirm(Given.themselves(another), another, dispute.id()));
        assertEquals(Set.of(PHONE), own.disputed(member));
    }

    @Test
    void thePersonIsToldInInboxAndMailWithoutTheAnswerAndWithoutTheWords() {
        flagged(PHONE);
        assertEquals(
                1, records.count("member.inbox_entry where person_id = '" + member + "' and kind = 'answer-disputed'"));
        assertEquals(1, records.count("member.notice where person_id = '" + member + "' and kind = 'answer-disputed'"));
    }

    @Test
    void officersSeeHowManyAreOpenAndSinceWhen() {
        flagged(PHONE);
        flagged(REGION);
        List<OpenDisputes> open = desk.open(given.anOfficer());
        assertTrue(open.stream().anyMatch(one -> one.attribute().equals("region") && one.count() >= 1));
        assertEquals(List.of(), desk.open(agent));
    }

    @Test
    void disputesAreErasedWithThePerson(Erasures erasures) {
        flagged(PHONE);
        given.committed(() -> erasures.begin(member, "desk-test"));
        work.doAll();
        assertEquals(0, records.count("member.dispute where person_id = '" + member + "'"));
    }
}
