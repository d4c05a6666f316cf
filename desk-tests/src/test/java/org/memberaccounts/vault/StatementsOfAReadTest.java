package org.memberaccounts.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.memberaccounts.desk.Given.PREFERENCES;
import static org.memberaccounts.desk.Given.REGION;
import static org.memberaccounts.desk.Given.SERVICE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseReading;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Statements;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.BulkAnswer;
import org.memberaccounts.vault.door.BulkDisclosure;
import org.memberaccounts.vault.door.BulkDoor;

/** The statements that a read sends to the database, whatever features there are. */
@DeskTest
class StatementsOfAReadTest {
    private static final PurposeId ADVERTISING = new PurposeId("advertising-planning");

    private final Statements statements;
    private final Reads reads;
    private final ConsentRegister consents;
    private final Given given;
    private final PersonId member;

    StatementsOfAReadTest(Statements statements, Reads reads, ConsentRegister consents, Given given) {
        this.statements = statements;
        this.reads = reads;
        this.consents = consents;
        this.given = given;
        this.member = given.aMember();
        // the log's number was read once before
        reads.read(Given.themselves(member), member, PurposeId.SELF_ACCESS, REGION);
    }

    @Test
    void aMemberReadsWithTwo() {
        assertRead(2, () -> reads.read(Given.themselves(member), member, PurposeId.SELF_ACCESS, REGION));
    }

    @Test
    void anIntegratorReadsWithThree() {
        agree(member, PREFERENCES);
        assertRead(3, () -> reads.read(Given.anIntegrator(PREFERENCES), member, PREFERENCES, REGION));
    }

    @Test
    void aJobReadsWithThree() {
        agree(member, PREFERENCES);
        assertRead(3, () -> reads.read(Given.aJob(), member, PREFERENCES, REGION));
    }

    @Test
    void anAgentReadsWithThree(CaseDesk cases, CaseKinds kinds) {
        agree(member, ADVERTISING);
        Access agent = given.anAgent();
        CaseFile file = open(cases, kinds, agent, member);
        assertRead(3, () -> reads.readOnCase(agent, member, ADVERTISING, REGION, file.id()));
    }

    @Test
    void aColleaguesRecordIsReadWithThreeAsWell(CaseDesk cases, CaseKinds kinds, Approvals approvals) {
        IdentityId user = Given.aUser();
        PersonId colleague = given.aMember(user);
        given.staff(user, StaffRole.SUPPORT);
        agree(colleague, ADVERTISING);
        Access agent = given.anAgent();
        CaseFile file = open(cases, kinds, agent, colleague);
        var asked = assertInstanceOf(
                Approvals.Result.Asked.class,
                approvals.ask(agent, CaseReading.ACT.code(), file.id().value()));
        approvals.grant(given.aLead(), asked.file().id());
        assertRead(3, () -> reads.readOnCase(agent, colleague, ADVERTISING, REGION, file.id()));
    }

    @Test
    void whoIsKeptOutIsToldWithTwo(Erasures erasures) {
        given.committed(() -> {
            erasures.begin(member, "desk-test");
        });
        List<String> sent = statements.during(() -> assertEquals(
                Refusal.DELETION_APPROVED,
                Reads.refusal(reads.read(Given.anIntegrator(SERVICE), member, SERVICE, AttributeId.EMAIL))));
        assertEquals(2, sent.size(), sent.toString());
    }

    @Test
    void aChunkOfManyIsReadWithThree(BulkDoor bulk) {
        agree(member, PREFERENCES);
        PersonId other = given.aMember();
        List<String> sent = statements.during(() -> assertEquals(
                1,
                assertInstanceOf(
                                BulkAnswer.Opened.class,
                                bulk.disclose(
                                        new BulkDisclosure(Given.aJob(), PREFERENCES, Set.of(REGION)),
                                        List.of(member, other)))
                        .people()
                        .size()));
        assertEquals(3, sent.size(), sent.toString());
    }

    private static CaseFile open(CaseDesk cases, CaseKinds kinds, Access agent, PersonId person) {
        return assertInstanceOf(
                        CaseDesk.Result.Opened.class,
                        cases.open(
                                agent,
                                person,
                                new NewCase(kinds.find("campaign-question").orElseThrow(), Optional.empty())))
                .file();
    }

    private void agree(PersonId person, PurposeId purpose) {
        consents.decide(Given.themselves(person), person, purpose, true, Locale.ENGLISH);
    }

    private void assertRead(int expected, Supplier<Answer> read) {
        List<String> sent = statements.during(() -> assertInstanceOf(Answer.Disclosed.class, read.get()));
        assertEquals(expected, sent.size(), sent.toString());
    }
}
