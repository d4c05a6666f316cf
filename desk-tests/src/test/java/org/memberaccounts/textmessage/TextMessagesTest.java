package org.memberaccounts.textmessage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cloudhopper.smpp.SmppConstants;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.DeskText;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.PhoneNetwork;
import org.memberaccounts.desk.PhoneNetwork.Part;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.failure.WordLost;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.textmessage.TextMessages.Delivery;

/** A text goes to the number that a person has when it is sent, and its state says what the gateway has proven. */
@DeskTest
class TextMessagesTest {
    private static final String ENGLISH = "Qinghe: [no] power on Saturday.";

    private final TextMessages texts;
    private final WorkDue work;
    private final PhoneNetwork network;
    private final Given given;
    private final Records records;
    private final MovableClock clock;
    private final Map<AttributeId, String> answers = Given.values();
    private final PersonId member;

    TextMessagesTest(
            TextMessages texts, WorkDue work, PhoneNetwork network, Given given, Records records, MovableClock clock) {
        this.texts = texts;
        this.work = work;
        this.network = network;
        this.given = given;
        this.records = records;
        this.clock = clock;
        this.member = given.aMember(answers);
    }

    @BeforeEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
        records.change("delete from member.text_cost");
        clock.pass(Duration.ofMinutes(2)); // a gateway that was busy in another test is asked again
    }

    @Test
    void isHandedOverOnceWithItsReadAndItsEntryAndDeliveredWhenTheNetworkSaysSo() {
        tell("");
        assertEquals(Optional.of(TextState.WAITING), state(""));
        work.doAll();
        work.doAll();
        assertEquals(List.of(ENGLISH), words());
        assertEquals(SmppConstants.DATA_CODING_DEFAULT, sent().getFirst().encoding());
        assertTrue(sent().getFirst().validity().matches("0000002359[0-5]\\d000R|000001000000000R"), "a day at most");
        assertEquals(Optional.of(TextState.HANDED_OVER), state(""));
        List<Logged> entries = records.about(member);
        assertEquals(
                List.of(Logged.done("data.disclosed"), Logged.done("text.sent")),
                entries.subList(entries.size() - 2, entries.size()));
        assertEquals(SmppConstants.STATUS_OK, network.report(sent().getFirst(), "DELIVRD"));
        assertEquals(Optional.of(TextState.DELIVERED), state(""));
    }

    @Test
    void isSaidInTheLanguageAskedForInTheAlphabetThatItNeeds() {
        given.committed(() -> texts.tell(member, DeskText.KIND, "", Locale.SIMPLIFIED_CHINESE));
        work.doAll();
        assertEquals(List.of("青禾：本周六停电。"), words());
        assertEquals(SmppConstants.DATA_CODING_UCS2, sent().getFirst().encoding());
    }

    @Test
    void goesInPartsThatAPhoneJoinsAndArrivesOnlyWhenAllOfThemDo() {
        tell(DeskText.LONG);
        work.doAll();
        assertEquals(2, sent().size());
        assertTrue(sent().stream().allMatch(Part::header));
        assertEquals(ENGLISH.repeat(8), words().stream().collect(Collectors.joining()));
        network.report(sent().getFirst(), "DELIVRD");
        assertEquals(Optional.of(TextState.HANDED_OVER), state(DeskText.LONG));
        network.report(sent().getLast(), "DELIVRD");
        assertEquals(Optional.of(TextState.DELIVERED), state(DeskText.LONG));
    }

    @Test
    void comesBackWithTheKindOfReasonAndTheSameReceiptTwiceChangesNothing() {
        tell("");
        work.doAll();
        network.report(sent().getFirst(), "UNDELIV");
        network.report(sent().getFirst(), "UNDELIV");
        network.report(sent().getFirst(), "DELIVRD");
        assertEquals(
                Optional.of(new Delivery(TextState.CAME_BACK, Optional.of(TextFailure.NOT_DELIVERED))), delivery(""));
        assertEquals(
                1,
                records.about(member).stream()
                        .filter(entry -> entry.action().equals("text.came-back"))
                        .count());
    }

    @Test
    void receiptsThatAreNonsenseOrAboutNothingOfOursAreTakenAndForgotten() {
        tell("");
        work.doAll();
        byte receipt = SmppConstants.ESM_CLASS_MT_SMSC_DELIVERY_RECEIPT;
        for (String nonsense : List.of(
                "", "id:", "stat:DELIVRD", "id:1 stat:", "\u0000\u0001id:x stat:?", "id:never-ours stat:DELIVRD")) {
            assertEquals(SmppConstants.STATUS_OK, network.bring(receipt, nonsense), nonsense);
        }
        assertEquals(SmppConstants.STATUS_OK, network.bring((byte) 0, "an answer of somebody's"));
        assertEquals(Optional.of(TextState.HANDED_OVER), state(""));
        assertEquals(
                "0",
                records.rows("select count(*) from member.text_part where receipt like '%answer%'")
                        .getFirst()
                        .getFirst());
    }

    @Test
    void aReceiptThatComesBeforeWeKnowOfTheTextCountsAllTheSame(TextReceipts receipts, TextOutbox outbox) {
        tell("");
        TextKey key = TextKey.parse(records.rows(
                        "select person_id || '/' || id from member.text_message where person_id = ?", member.value())
                .getFirst()
                .getFirst());
        receipts.take(new TextReceipt("smpp", "early-1", Optional.empty()));
        outbox.handedOver(key, "smpp", List.of("early-1"));
        assertEquals(Optional.of(TextState.DELIVERED), state(""));
    }

    @Test
    void aBusyGatewayIsAskedAgainInAMoment() {
        network.refuse(SmppConstants.STATUS_THROTTLED, 2);
        tell("");
        work.doAll();
        assertEquals(List.of(ENGLISH), words());
    }

    @Test
    void aGatewayThatStaysBusyIsLeftAloneForAWhileAndCostsNothing() {
        network.refuse(SmppConstants.STATUS_THROTTLED, 3);
        tell("");
        assertThrows(GatewayUnavailable.class, work::doAll);
        assertThrows(GatewayUnavailable.class, work::doAll);
        assertEquals(List.of(), words());
        assertEquals("0", cost());
        clock.pass(Duration.ofMinutes(2));
        work.doAll();
        assertEquals(List.of(ENGLISH), words());
    }

    @Test
    void aGatewayThatHangsIsConnectedAnewAndTheTextSentAgain() {
        network.hang();
        tell("");
        assertThrows(WordLost.class, work::doAll);
        assertEquals(Optional.of(TextState.WAITING), state(""));
        work.doAll();
        assertEquals(List.of(ENGLISH), words());
    }

    @Test
    void waitsWhileTheGatewayIsAwayAndGoesOutWhenItIsBack() {
        tell("");
        network.away(() -> {
            assertThrows(GatewayUnavailable.class, work::doAll);
            assertEquals("0", cost());
        });
        clock.pass(Duration.ofMinutes(2));
        work.doAll();
        assertEquals(List.of(ENGLISH), words());
    }

    @Test
    void isGivenUpWhenTheGatewayKnowsNoSuchNumberAndWhenItIsNoUseAnyMore() {
        network.refuse(SmppConstants.STATUS_INVDSTADR, 1);
        tell("");
        work.doAll();
        assertEquals(
                Optional.of(new Delivery(TextState.GIVEN_UP, Optional.of(TextFailure.NO_SUCH_NUMBER))), delivery(""));
        tell("late");
        clock.pass(Duration.ofDays(1));
        work.doAll();
        assertEquals(
                Optional.of(new Delivery(TextState.GIVEN_UP, Optional.of(TextFailure.TOO_LATE))), delivery("late"));
        assertEquals(List.of(), words());
    }

    @Test
    void isGivenUpForACountryToWhichThePackNamesNoGateway() {
        Map<AttributeId, String> elsewhere = new HashMap<>(Given.values());
        elsewhere.put(AttributeId.PHONE, "+881612345678"); // a satellite phone, which costs much to text
        PersonId far = given.aMember(elsewhere);
        records.change("delete from member.scheduled_tasks");
        given.committed(() -> texts.tell(far, DeskText.KIND, "", Locale.ENGLISH));
        work.doAll();
        assertEquals(
                Optional.of(new Delivery(TextState.GIVEN_UP, Optional.of(TextFailure.NO_GATEWAY))),
                texts.state(far, DeskText.KIND, ""));
    }

    @Test
    void theDaysCeilingStopsTextsIsOnRecordOnceAndEndsWithTheDay(TextCosts costs) {
        tell("");
        work.doAll();
        records.change("update member.text_cost set cost = 499990");
        tell("second");
        assertThrows(GatewayUnavailable.class, work::doAll);
        assertThrows(GatewayUnavailable.class, work::doAll);
        assertEquals(1, words().size());
        assertEquals(
                "1",
                records.rows("select count(*) from audit.entry where action = 'text.ceiling-reached'")
                        .getFirst()
                        .getFirst());
        assertTrue(costs.isReached(), "the health says so");
        clock.pass(Duration.ofHours(23).plusMinutes(59));
        work.doAll();
        assertEquals(2, words().size());
    }

    @Test
    void anErasureTakesTextsAndTheGatewaysIds(Erasures erasures) {
        tell("");
        work.doAll();
        tell("second");
        given.committed(() -> erasures.begin(member, "test"));
        work.doAll();
        assertEquals(List.of(), records.rows("select 1 from member.text_message where person_id = ?", member.value()));
        assertEquals(List.of(), records.rows("select 1 from member.text_part where person_id = ?", member.value()));
    }

    private String cost() {
        return records.rows("select coalesce(sum(cost), 0) from member.text_cost")
                .getFirst()
                .getFirst();
    }

    private void tell(String reference) {
        given.committed(() -> texts.tell(member, DeskText.KIND, reference, Locale.ENGLISH));
    }

    private Optional<TextState> state(String reference) {
        return delivery(reference).map(Delivery::state);
    }

    private Optional<Delivery> delivery(String reference) {
        return texts.state(member, DeskText.KIND, reference);
    }

    private List<Part> sent() {
        return network.to(answers.get(AttributeId.PHONE));
    }

    private List<String> words() {
        return sent().stream().map(Part::words).toList();
    }
}
