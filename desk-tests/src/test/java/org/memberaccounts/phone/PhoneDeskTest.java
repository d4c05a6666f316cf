package org.memberaccounts.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.PhoneNetwork;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.failure.WordLost;
import org.memberaccounts.limit.LimitReached;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.OfficialLack;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.phone.PhoneDesk.Result;
import org.memberaccounts.vault.store.Vault;

/** A number is verified by the code from the text, and belongs to whoever proved it last. */
@DeskTest
class PhoneDeskTest {
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");

    private final PhoneDesk desk;
    private final OfficialMembers official;
    private final Vault vault;
    private final Memberships memberships;
    private final PhoneNetwork network;
    private final MailServer mails;
    private final Given given;
    private final Records records;
    private final Typed typed;
    private final WorkDue work;
    private final MovableClock clock;
    private final Map<AttributeId, String> answers = answers();
    private final PersonId member;

    PhoneDeskTest(
            PhoneDesk desk,
            OfficialMembers official,
            Vault vault,
            Memberships memberships,
            PhoneNetwork network,
            MailServer mails,
            Given given,
            Records records,
            Typed typed,
            WorkDue work,
            MovableClock clock) {
        this.desk = desk;
        this.official = official;
        this.vault = vault;
        this.memberships = memberships;
        this.network = network;
        this.mails = mails;
        this.given = given;
        this.records = records;
        this.typed = typed;
        this.work = work;
        this.clock = clock;
        this.member = given.aRegisteredMember(answers);
    }

    private static Map<AttributeId, String> answers() {
        Map<AttributeId, String> all = new HashMap<>(Given.values());
        all.put(BIRTH_DATE, "1990-05-04");
        return all;
    }

    @BeforeEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
        clock.pass(Duration.ofMinutes(2));
    }

    @Test
    void whoTypesTheCodeFromTheTextIsAnOfficialMemberFromThenOn() {
        assertEquals(
                List.of(new OfficialLack(AttributeId.PHONE, OfficialLack.Why.NOT_VERIFIED)), official.lacks(member));
        assertEquals("registered", status(member));
        verify(member, answers);
        assertEquals("official", status(member));
        assertTrue(desk.of(member).verifiedAt().isPresent());
        assertTrue(records.about(member)
                .containsAll(List.of(
                        Logged.done("phone.code-asked"),
                        Logged.done("text.sent"),
                        Logged.done("phone.verified"),
                        Logged.done("membership.official"))));
    }

    @Test
    void whoTakesTheirNumberBackMeanwhileIsAskedForNoCode() {
        CompletableFuture<Result> asked = new CompletableFuture<>();
        given.committed(() -> {
            official.inTurn(member);
            asked.completeAsync(() -> desk.ask(Given.themselves(member), member, Locale.ENGLISH));
            awaitWaiting(asked);
            vault.clear(member, Set.of(AttributeId.PHONE));
        });
        assertInstanceOf(Result.NoNumber.class, asked.join());
    }

    /** Waits until another transaction waits for this one. */
    private void awaitWaiting(CompletableFuture<Result> other) {
        List<List<String>> waiting = List.of();
        while (waiting.isEmpty()) {
            assertFalse(other.isDone(), "it didn't wait");
            waiting = records.rows("select pid::text from pg_locks where not granted");
        }
    }

    @Test
    void ofTheCodeNothingIsInTheDatabase() {
        ask(member);
        String code = code(answers);
        assertEquals(
                List.of(),
                records.rows(
                        "select 1 from member.phone_proof p where p::text like ? or p::text like ?",
                        "%" + code + "%",
                        "%" + answers.get(AttributeId.PHONE).substring(1) + "%"));
    }

    @Test
    void aTextThatIsSentAgainHasTheSameCode() {
        network.hang();
        assertThrows(WordLost.class, () -> ask(member));
        clock.pass(Duration.ofSeconds(30));
        work.doAll();
        PhoneCode sent = new PhoneCode(code(answers));
        assertInstanceOf(Result.Verified.class, confirm(member, sent));
    }

    @Test
    void afterFiveWrongTriesNotEvenTheRightCodeHelpsAndAllOfThemAreOnRecord() {
        ask(member);
        PhoneCode right = new PhoneCode(code(answers));
        for (int left = 4; left >= 0; left--) {
            assertEquals(
                    left,
                    assertInstanceOf(Result.WrongCode.class, confirm(member, other(right)))
                            .triesLeft());
        }
        assertInstanceOf(Result.CodeOver.class, confirm(member, right));
        assertEquals("registered", status(member));
        assertEquals(
                5,
                records.about(member).stream()
                        .filter(Logged.refused("phone.verified", "wrong-code")::equals)
                        .count());
    }

    @Test
    void aCodeIsGoodForTenMinutesAndOnlyTheNewestCounts() {
        ask(member);
        PhoneCode first = new PhoneCode(code(answers));
        ask(member);
        PhoneCode second = new PhoneCode(code(answers));
        if (!first.equals(second)) {
            assertInstanceOf(Result.WrongCode.class, confirm(member, first));
        }
        clock.pass(Duration.ofMinutes(10));
        assertInstanceOf(Result.CodeOver.class, confirm(member, second));
    }

    @Test
    void somebodyElseHasNoSayAndItIsOnRecord() {
        Access other = Given.themselves(given.aRegisteredMember(answers()));
        assertInstanceOf(Result.NotAllowed.class, desk.ask(other, member, Locale.ENGLISH));
        assertInstanceOf(Result.NotAllowed.class, desk.confirm(other, member, new PhoneCode("123456")));
        assertTrue(records.about(member).contains(Logged.refused("phone.code-asked", "not-yours")));
    }

    @Test
    void nobodyGetsMoreThanThreeCodesAnHourNorANumberWhoeverAsks() {
        for (int i = 0; i < 3; i++) {
            ask(member);
        }
        assertThrows(LimitReached.class, () -> ask(member));
        PersonId sharing = given.aRegisteredMember(answers(answers.get(AttributeId.PHONE)));
        assertThrows(LimitReached.class, () -> ask(sharing));
        assertEquals(3, network.to(answers.get(AttributeId.PHONE)).size());
    }

    @Test
    void nobodyHasMoreThanFortyGuessesADayOfAMillion() {
        clock.passToTheNextDay();
        int guesses = 0;
        for (int code = 0; code < 8; code++) {
            ask(member);
            PhoneCode right = new PhoneCode(code(answers));
            for (int i = 0; i < PhoneProof.TRIES; i++) {
                confirm(member, other(right));
                guesses++;
            }
            clock.pass(Duration.ofMinutes(21));
        }
        assertThrows(LimitReached.class, () -> ask(member));
        assertEquals(40, guesses);
        assertTrue(desk.of(member).verifiedAt().isEmpty());
    }

    @Test
    void aCorrectedNumberIsVerifiedAnewAndUntilThenNobodyIsOfficial() {
        verify(member, answers);
        Map<AttributeId, String> next = answers();
        correct(member, Map.of(AttributeId.PHONE, next.get(AttributeId.PHONE)), Set.of());
        assertEquals("registered", status(member));
        assertTrue(desk.of(member).verifiedAt().isEmpty());
        assertTrue(records.about(member)
                .containsAll(List.of(
                        new Logged("phone.unverified", "done", "number-changed"),
                        new Logged("membership.not-official", "done", "answer-not-verified"))));
        verify(member, next);
        assertEquals("official", status(member));
    }

    @Test
    void aCodeForTheNumberOfBeforeVerifiesNothing() {
        ask(member);
        PhoneCode old = new PhoneCode(code(answers));
        correct(member, Map.of(AttributeId.PHONE, answers().get(AttributeId.PHONE)), Set.of());
        assertInstanceOf(Result.CodeOver.class, confirm(member, old));
    }

    @Test
    void whoTakesOutARequiredAnswerIsNoLongerOfficialAndIsAgainWithIt() {
        verify(member, answers);
        correct(member, Map.of(), Set.of(BIRTH_DATE));
        assertEquals("registered", status(member));
        assertEquals(List.of(new OfficialLack(BIRTH_DATE, OfficialLack.Why.MISSING)), official.lacks(member));
        correct(member, Map.of(BIRTH_DATE, "1990-05-04"), Set.of());
        assertEquals("official", status(member));
    }

    @Test
    void aNumberThatSomebodyElseVerifiesIsTheirsAndTheHolderLosesItAfterSevenDays() {
        verify(member, answers);
        Map<AttributeId, String> same = answers(answers.get(AttributeId.PHONE));
        PersonId newcomer = given.aRegisteredMember(same);
        clock.pass(Duration.ofDays(1));
        verify(newcomer, same);
        assertEquals("official", status(newcomer));
        assertEquals("official", status(member), "there is time to object");
        work.doAll();
        assertEquals(
                "Somebody else has verified your phone number",
                mails.to(answers.get(AttributeId.EMAIL)).getLast().subject());
        assertEquals(
                List.of(),
                mails.to(same.get(AttributeId.EMAIL)).stream()
                        .filter(mail -> mail.subject().contains("phone"))
                        .toList(),
                "the newcomer learns nothing");
        clock.pass(Duration.ofDays(7));
        work.doAll();
        assertEquals("registered", status(member));
        assertEquals("official", status(newcomer));
        assertEquals(
                "Your phone number is no longer verified",
                mails.to(answers.get(AttributeId.EMAIL)).getLast().subject());
    }

    @Test
    void aHolderWhoProvesItAnewKeepsItAndTheNewcomerIsTold() {
        verify(member, answers);
        Map<AttributeId, String> same = answers(answers.get(AttributeId.PHONE));
        PersonId newcomer = given.aRegisteredMember(same);
        clock.pass(Duration.ofDays(1));
        verify(newcomer, same);
        assertTrue(desk.of(member).provesAnewUntil().isPresent());
        clock.pass(Duration.ofDays(1));
        verify(member, answers);
        work.doAll();
        assertEquals(Optional.empty(), desk.of(member).provesAnewUntil());
        assertEquals("official", status(member));
        assertEquals("registered", status(newcomer));
        clock.pass(Duration.ofDays(7));
        work.doAll();
        assertEquals("official", status(member));
        assertEquals(
                "Your phone number is no longer verified",
                mails.to(same.get(AttributeId.EMAIL)).getLast().subject());
    }

    @Test
    void aHolderWhoLetsGoByTheirOwnCodeLosesItAtOnceAndOnlyWhileSomebodyElseHasIt() {
        verify(member, answers);
        assertInstanceOf(Result.LetGo.class, letGo(member, answers));
        assertEquals("official", status(member));
        Map<AttributeId, String> same = answers(answers.get(AttributeId.PHONE));
        PersonId newcomer = given.aRegisteredMember(same);
        clock.pass(Duration.ofDays(1));
        verify(newcomer, same);
        assertInstanceOf(Result.LetGo.class, letGo(member, answers));
        assertEquals("registered", status(member));
        assertEquals("official", status(newcomer));
    }

    @Test
    void withoutTheirOwnCodeNobodyLetsGoOfTheirNumber() {
        verify(member, answers);
        Map<AttributeId, String> same = answers(answers.get(AttributeId.PHONE));
        clock.pass(Duration.ofDays(1));
        verify(given.aRegisteredMember(same), same);
        Access self = Given.themselves(member);
        assertInstanceOf(Result.CodeOver.class, desk.letGo(self, member, new PhoneCode("123456")));
        ask(member);
        PhoneCode right = new PhoneCode(code(answers));
        assertInstanceOf(Result.WrongCode.class, desk.letGo(self, member, other(right)));
        assertEquals("official", status(member));
        assertTrue(desk.of(member).provesAnewUntil().isPresent());
    }

    private Result letGo(PersonId person, Map<AttributeId, String> values) {
        ask(person);
        return desk.letGo(Given.themselves(person), person, new PhoneCode(code(values)));
    }

    @Test
    void anErasureTakesWhatWasProven(Erasures erasures) {
        verify(member, answers);
        ask(member);
        given.committed(() -> erasures.begin(member, "test"));
        work.doAll();
        for (String table : List.of("phone_proof", "verified_phone")) {
            assertEquals(
                    List.of(),
                    records.rows("select 1 from member." + table + " where person_id = ?", member.value()),
                    table);
        }
    }

    private static Map<AttributeId, String> answers(String phone) {
        Map<AttributeId, String> all = answers();
        all.put(AttributeId.PHONE, phone);
        return all;
    }

    private static PhoneCode other(PhoneCode right) {
        return IntStream.range(0, 10)
                .mapToObj(i -> new PhoneCode(Integer.toString(i).repeat(PhoneCode.LENGTH)))
                .filter(code -> !code.equals(right))
                .findFirst()
                .orElseThrow();
    }

    private void correct(PersonId person, Map<AttributeId, String> values, Set<AttributeId> cleared) {
        memberships.correct(Given.themselves(person), person, Optional.empty(), typed.values(values), cleared);
    }

    private void verify(PersonId person, Map<AttributeId, String> values) {
        ask(person);
        assertInstanceOf(Result.Verified.class, confirm(person, new PhoneCode(code(values))));
    }

    private void ask(PersonId person) {
        assertInstanceOf(Result.Asked.class, desk.ask(Given.themselves(person), person, Locale.ENGLISH));
        work.doAll();
    }

    private Result confirm(PersonId person, PhoneCode code) {
        return desk.confirm(Given.themselves(person), person, code);
    }

    private String code(Map<AttributeId, String> values) {
        return network.to(values.get(AttributeId.PHONE)).getLast().words().replaceAll("^\\D*(\\d{6}).*$", "$1");
    }

    private String status(PersonId person) {
        return records.rows("select status from member.membership where person_id = ?", person.value())
                .getFirst()
                .getFirst();
    }
}
