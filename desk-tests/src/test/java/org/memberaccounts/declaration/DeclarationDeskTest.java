package org.memberaccounts.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Reads.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseReading;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.declaration.DeclarationDenied.Why;
import org.memberaccounts.declaration.DeclarationDesk.Result;
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
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;

@DeskTest
class DeclarationDeskTest {
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");

    private final DeclarationDesk desk;
    private final UndeclaredStaff undeclared;
    private final Colleagues colleagues;
    private final CaseDesk cases;
    private final CaseKinds kinds;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final MailServer mails;
    private final WorkDue work;
    private final MovableClock clock;
    private final Map<AttributeId, String> answers = Given.values();
    private final PersonId account;
    private final Access agent;

    DeclarationDeskTest(
            DeclarationDesk desk,
            UndeclaredStaff undeclared,
            Colleagues colleagues,
            CaseDesk cases,
            CaseKinds kinds,
            Reads reads,
            Given given,
            Records records,
            MailServer mails,
            WorkDue work,
            MovableClock clock) {
        this.desk = desk;
        this.undeclared = undeclared;
        this.colleagues = colleagues;
        this.cases = cases;
        this.kinds = kinds;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
        this.account = given.aMember(answers);
        this.agent = given.anAgent();
    }

    @Test
    void theCodeLiesSealedUntilItsMailIsHandedOver() {
        String sealed =
                "member.sealed_attribute where attribute like 'account-proof-code/%' and person_id = '" + account + "'";
        desk.name(agent, address());
        assertEquals(1, records.count(sealed));
        work.doAll();
        assertEquals(0, records.count(sealed));
        assertInstanceOf(Result.Proven.class, desk.prove(agent, codeFromTheMail()));
    }

    @Test
    void whoTypesTheCodeFromTheMailHasProvenTheAccountAndOpensNothingOfIt() {
        CaseFile before = open(agent, account);
        assertInstanceOf(Result.Named.class, desk.name(agent, address()));
        assertEquals(Relation.OUTSIDER, relation(agent), "a name alone proves nothing");
        assertInstanceOf(Result.Proven.class, desk.prove(agent, codeFromTheMail()));
        assertEquals(Relation.THEMSELVES, relation(agent));
        assertEquals(Refusal.OWN_RECORD, refusal(reads.readOnCase(agent, account, SERVICE, NAME, before.id())));
        assertEquals(
                Refusal.OWN_RECORD,
                assertInstanceOf(CaseDesk.Result.Barred.class, cases.open(agent, account, aCase()))
                        .why());
        assertEquals(List.of(), reads.find(agent, AttributeId.EMAIL, answers.get(AttributeId.EMAIL)));
        assertEquals(Optional.of(true), declaration(agent).hasAccount());
        assertEquals(Optional.empty(), declaration(agent).codeUntil());
        assertTrue(records.about(account)
                .containsAll(List.of(
                        Logged.done("declaration.account-named"),
                        Logged.done("notice.sent"),
                        Logged.done("declaration.account-proven"),
                        Logged.refused("data.disclosed", "own-record"))));
    }

    @Test
    void forOthersTheyAreAColleagueFromThenOn(Approvals approvals) {
        Access other = given.anAgent();
        CaseFile file = open(other, account);
        prove(agent);
        assertEquals(Refusal.APPROVAL_MISSING, refusal(reads.readOnCase(other, account, SERVICE, NAME, file.id())));
        var asked = assertInstanceOf(
                Approvals.Result.Asked.class,
                approvals.ask(other, CaseReading.ACT.code(), file.id().value()));
        Access agentAsLead = as(agent, StaffRole.SUPPORT_LEAD);
        assertInstanceOf(
                Approvals.Result.NotAllowed.class,
                approvals.grant(agentAsLead, asked.file().id()));
        assertInstanceOf(
                Approvals.Result.Granted.class,
                approvals.grant(given.aLead(), asked.file().id()));
        Reads.values(reads.readOnCase(other, account, SERVICE, NAME, file.id()));
    }

    @Test
    void theCodeIsNowhereButInTheMailAndOnlyTheNewestOneCounts() {
        desk.name(agent, address());
        ProofCode first = codeFromTheMail();
        clock.pass(Duration.ofMinutes(1));
        desk.name(agent, address());
        ProofCode second = codeFromTheMail();
        assertFalse(records.rows("select p::text from member.account_proof p")
                .toString()
                .contains(second.digits()));
        assertEquals(Why.WRONG_CODE, refused(desk.prove(agent, first)));
        assertInstanceOf(Result.Proven.class, desk.prove(agent, second));
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsAMembers() {
        CheckedValue nobodys = given.typed().value(AttributeId.EMAIL, UUID.randomUUID() + "@planted.example");
        var known = assertInstanceOf(Result.Named.class, desk.name(agent, address()));
        Access other = given.anAgent();
        var unknown = assertInstanceOf(Result.Named.class, desk.name(other, nobodys));
        assertEquals(known.getClass(), unknown.getClass());
        work.doAll();
        assertEquals(List.of(), mails.to(nobodys.value()));
        assertEquals(
                declaration(agent).codeUntil().isPresent(),
                declaration(other).codeUntil().isPresent());
        ProofCode any = new ProofCode("00000000");
        for (int tries = 0; tries < AccountProof.TRIES; tries++) {
            assertEquals(refused(desk.prove(agent, wrong())), refused(desk.prove(other, any)));
        }
        assertEquals(Why.CODE_OVER, refused(desk.prove(agent, any)));
        assertEquals(Why.CODE_OVER, refused(desk.prove(other, any)));
        assertEquals(Logged.refused("declaration.account-proven", "code-over"), records.newest());
        assertTrue(records.about(account).contains(Logged.refused("declaration.account-proven", "wrong-code")));
    }

    @Test
    void aCodeHoldsForFiveTriesAndOneHour() {
        desk.name(agent, address());
        ProofCode code = codeFromTheMail();
        IntStream.range(0, AccountProof.TRIES - 1).forEach(tries -> desk.prove(agent, wrong()));
        assertInstanceOf(Result.Proven.class, desk.prove(agent, code), "the fifth");
        Access other = given.anAgent();
        desk.name(other, address());
        ProofCode late = codeFromTheMail();
        clock.pass(AccountProof.LASTS);
        assertEquals(Why.CODE_OVER, refused(desk.prove(other, late)));
        assertEquals(Relation.COLLEAGUE, relation(other));
    }

    @Test
    void aMailThatLeavesTooLateCarriesNoCode() {
        desk.name(agent, address());
        clock.pass(AccountProof.LASTS);
        work.doAll();
        assertFalse(CODE.matcher(newestMail()).find());
    }

    @Test
    void nobodyFloodsAMailboxWithCodes() {
        Stream.generate(this::address).limit(DeclarationDesk.MOST_CODES).forEach(one -> desk.name(agent, one));
        assertEquals(Why.TOO_MANY_CODES, refused(desk.name(agent, address())));
        assertEquals(Logged.refused("declaration.account-named", "too-many-codes"), records.newest());
        clock.pass(AccountProof.LASTS);
        assertInstanceOf(Result.Named.class, desk.name(agent, address()));
    }

    @Test
    void whoHasNoneSaysSoAndMayNameOneLater() {
        assertFalse(declaration(agent).isMade());
        assertInstanceOf(Result.SaidNone.class, desk.none(agent));
        assertEquals(Logged.done("declaration.none"), records.newest());
        assertEquals(Optional.of(false), declaration(agent).hasAccount());
        prove(agent);
        assertEquals(Optional.of(true), declaration(agent).hasAccount());
    }

    @Test
    void whatWasProvenStaysWhateverElseIsSaid() {
        prove(agent);
        assertEquals(Why.ACCOUNT_PROVEN, refused(desk.none(agent)));
        assertEquals(Logged.refused("declaration.none", "account-proven"), records.newest());
        Map<AttributeId, String> second = Given.values();
        PersonId another = given.aMember(second);
        String email = second.get(AttributeId.EMAIL);
        desk.name(agent, given.typed().value(AttributeId.EMAIL, email));
        desk.prove(agent, codeFromTheMail(email));
        assertEquals(Relation.THEMSELVES, relation(agent), "the first");
        assertEquals(Relation.THEMSELVES, colleagues.relation(number(agent), another));
    }

    @Test
    void onlyStaffDeclareAnAccount() {
        for (Access other : List.of(Given.themselves(account), Given.aVisitor(), Given.anIntegrator(SERVICE))) {
            assertEquals(Why.NOT_STAFF, refused(desk.name(other, address())));
            assertEquals(Why.NOT_STAFF, refused(desk.prove(other, wrong())));
            assertEquals(Why.NOT_STAFF, refused(desk.none(other)));
            assertEquals(Logged.refused("declaration.none", "not-staff"), records.newest());
        }
        assertEquals(0, records.count("member.account_proof where person_id = '" + account + "'"));
    }

    @Test
    void anErasureUntiesTheAccountAndTheNumberStays(Erasures erasures) {
        prove(agent);
        desk.name(given.anAgent(), address());
        given.committed(() -> {
            erasures.begin(account, "desk-test");
        });
        assertEquals(Relation.THEMSELVES, relation(agent));
        work.doAll();
        for (String table : List.of("declared_account", "account_proof", "staff_person")) {
            assertEquals(0, records.count("member." + table + " where person_id = '" + account + "'"), table);
        }
        assertEquals(1, records.count("member.staff where number = " + number(agent)));
        assertInstanceOf(Result.SaidNone.class, desk.none(agent), "they have none any more");
    }

    @Test
    void theHeadOfTheServiceCentreSeesPageByPageWhoHasNotSaid() {
        Access lead = given.aLead();
        List<Access> many = Stream.generate(given::anAgent).limit(55).toList();
        many.forEach(one -> atWork(one, "support"));
        Access gone = given.anAgent();
        atWork(gone, "");
        desk.none(many.get(3));
        UndeclaredPage first = undeclared.page(lead, Optional.empty()).orElseThrow();
        assertEquals(50, first.page().items().size());
        assertEquals(54, first.count());
        assertEquals(55, first.atWork());
        UndeclaredPage second = undeclared.page(lead, first.page().next()).orElseThrow();
        assertEquals(4, second.page().items().size());
        assertEquals(Optional.empty(), second.page().next());
        List<Integer> numbers = Stream.concat(first.page().items().stream(), second.page().items().stream())
                .map(UndeclaredPage.Line::number)
                .toList();
        assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
        assertFalse(numbers.contains(number(many.get(3))));
        assertFalse(numbers.contains(number(gone)), "they have no role any more");
        assertEquals(Optional.empty(), undeclared.page(agent, Optional.empty()));
    }

    /** Lets Keycloak have said that this member of staff works here, with these roles. */
    private void atWork(Access staff, String roles) {
        records.change("insert into member.grantee (kind, id, state, grants, changed_at) select 'user', identity,"
                + " 'enabled', '" + roles + "', now() from member.staff where number = " + number(staff));
    }

    private void prove(Access by) {
        desk.name(by, address());
        assertInstanceOf(Result.Proven.class, desk.prove(by, codeFromTheMail()));
    }

    private ProofCode wrong() {
        return new ProofCode("00000000");
    }

    private ProofCode codeFromTheMail() {
        return codeFromTheMail(answers.get(AttributeId.EMAIL));
    }

    private ProofCode codeFromTheMail(String email) {
        work.doAll();
        Matcher code = CODE.matcher(mails.to(email).getLast().text());
        assertTrue(code.find());
        return ProofCode.read(Typed.text(code.group())).orElseThrow();
    }

    private String newestMail() {
        return mails.to(answers.get(AttributeId.EMAIL)).getLast().text();
    }

    private CheckedValue address() {
        return given.typed().value(AttributeId.EMAIL, answers.get(AttributeId.EMAIL));
    }

    private Declaration declaration(Access by) {
        return desk.of((Actor.Staff) by.actor());
    }

    private Relation relation(Access by) {
        return colleagues.relation(number(by), account);
    }

    private static int number(Access by) {
        return ((Actor.Staff) by.actor()).number();
    }

    private static Access as(Access by, StaffRole role) {
        return new Access(new Actor.Staff(number(by), Set.of(role)), by.via());
    }

    private static Why refused(Result result) {
        return assertInstanceOf(Result.Refused.class, result).why();
    }

    private NewCase aCase() {
        return new NewCase(kinds.find("service-application").orElseThrow(), Optional.empty());
    }

    private CaseFile open(Access by, PersonId about) {
        return assertInstanceOf(CaseDesk.Result.Opened.class, cases.open(by, about, aCase()))
                .file();
    }
}
