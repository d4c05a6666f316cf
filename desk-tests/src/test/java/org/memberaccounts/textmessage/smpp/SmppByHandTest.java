package org.memberaccounts.textmessage.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.gsm.Encoding;
import org.memberaccounts.person.PhoneNumber;
import org.memberaccounts.settings.Port;
import org.memberaccounts.textmessage.GatewayUnavailable;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextGateway;
import org.memberaccounts.textmessage.TextReceipt;
import org.memberaccounts.textmessage.TextWords;

/** A gateway that breaks off, hangs, repeats itself or talks nonsense costs a connection and a while, and no more. */
class SmppByHandTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String WORDS = "Qinghe: 123456";

    private final HandMadeGateway gateway = new HandMadeGateway();
    private final BlockingQueue<TextReceipt> receipts = new LinkedBlockingQueue<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final SmppServer server = new SmppServer(
            Optional.of("127.0.0.1"),
            new Port(gateway.port()),
            false,
            Optional.of("desk"),
            Optional.empty(),
            Optional.empty(),
            10,
            PATIENCE);
    private final SmppReceiver receiver =
            new SmppReceiver(receipts::add, Thread.ofVirtual().factory());
    private final SmppLink link = new SmppLink(server, receiver, now::get);
    private final SmppSubmission submission = new SmppSubmission(server, link);

    @AfterEach
    void stop() throws IOException {
        gateway.plays(HandMadeGateway::well);
        link.close();
        receiver.stop();
        gateway.close();
    }

    @Test
    void aTextIsTakenAndItsReceiptComesAsOftenAsItIsBrought() throws Exception {
        String id = submit();
        for (int sequence = 1; sequence <= 2; sequence++) {
            gateway.says(
                    HandMadeGateway.DELIVER, sequence, HandMadeGateway.receipt("id:" + id + " stat:DELIVRD err:000"));
            assertEquals(
                    0,
                    gateway.next(HandMadeGateway.DELIVER | HandMadeGateway.ANSWER)
                            .status());
            assertEquals(
                    new TextReceipt(SmppGateway.CODE, id, Optional.empty()),
                    receipts.poll(BOUND.toSeconds(), TimeUnit.SECONDS));
        }
    }

    @Test
    void anUnbindInTheMiddleOfATextMayHaveTakenItAndTheNextGoesOverANewSession() {
        submit();
        gateway.plays((pdu, out) -> {
            if (pdu.command() == HandMadeGateway.SUBMIT) {
                HandMadeGateway.write(out, HandMadeGateway.UNBIND, 0, 77, new byte[0]);
            }
        });
        fails();
        gateway.plays(HandMadeGateway::well);
        submit();
        assertEquals(2, gateway.connections());
    }

    @Test
    void anUnbindBetweenTwoTextsIsAnsweredAndTheNextGoesOverANewSession() throws Exception {
        submit();
        gateway.says(HandMadeGateway.UNBIND, 78, new byte[0]);
        gateway.next(HandMadeGateway.UNBIND | HandMadeGateway.ANSWER);
        awaitUnbound();
        submit();
        assertEquals(2, gateway.connections());
    }

    /** Waits until the end of the first session was noticed, and there is a second one. */
    private void awaitUnbound() {
        assertTimeoutPreemptively(BOUND, () -> {
            while (gateway.connections() < 2) {
                link.session();
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void anAnswerThatNeverComesIsWaitedForNoLongerThanThePatience() {
        gateway.plays((pdu, out) -> {
            if (pdu.command() != HandMadeGateway.SUBMIT) {
                HandMadeGateway.well(pdu, out);
            }
        });
        fails();
        gateway.plays(HandMadeGateway::well);
        submit();
    }

    @Test
    void anAnswerThatBreaksOffInTheMiddleIsNone() {
        gateway.plays((pdu, out) -> {
            if (pdu.command() == HandMadeGateway.SUBMIT) {
                out.writeInt(40);
                out.writeInt(pdu.command() | HandMadeGateway.ANSWER);
                out.writeInt(0);
                out.writeInt(pdu.sequence());
                out.write('h');
                out.flush();
            } else {
                HandMadeGateway.well(pdu, out);
            }
        });
        fails();
        gateway.plays(HandMadeGateway::well);
        submit();
    }

    @Test
    void anAnswerToSomethingElseIsNone() {
        gateway.plays((pdu, out) -> {
            if (pdu.command() == HandMadeGateway.SUBMIT) {
                HandMadeGateway.write(
                        out,
                        pdu.command() | HandMadeGateway.ANSWER,
                        0,
                        pdu.sequence() + 1_000,
                        HandMadeGateway.text("x"));
            } else {
                HandMadeGateway.well(pdu, out);
            }
        });
        fails();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, 0, 15, 70_001})
    void aLengthThatNoPduHasEndsTheConnectionAndReservesNothing(int length) throws Exception {
        submit();
        gateway.saysOctets(new byte[] {
            (byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length, 0, 0, 0, 5
        });
        awaitUnbound();
        submit();
    }

    @Test
    void aCommandThatNobodyKnowsIsRefusedAndTheSessionGoesOn() throws Exception {
        submit();
        gateway.says(0x00000077, 5, new byte[] {1, 2, 3});
        gateway.next(HandMadeGateway.GENERIC_NACK);
        submit();
    }

    @Test
    void receiptsThatAreNonsenseAreAnsweredAndForgotten() throws Exception {
        submit();
        int sequence = 100;
        for (String nonsense :
                List.of("", "id:", "stat:DELIVRD", "id:" + "9".repeat(200) + " stat:DELIVRD", "\u0000")) {
            sequence++;
            gateway.says(HandMadeGateway.DELIVER, sequence, HandMadeGateway.receipt(nonsense));
            assertEquals(
                    sequence,
                    gateway.next(HandMadeGateway.DELIVER | HandMadeGateway.ANSWER)
                            .sequence());
        }
        assertTrue(receipts.isEmpty());
        submit();
    }

    @Test
    void aGatewayThatHangsAtTheDoorTookNothingAndIsLeftAloneForAWhile() {
        gateway.plays((pdu, out) -> {});
        GatewayUnavailable said =
                assertTimeoutPreemptively(BOUND, () -> assertThrows(GatewayUnavailable.class, link::session));
        assertTrue(said.getMessage().contains("MEMBER_ACCOUNTS_SMPP_HOST"), said.getMessage());
        gateway.plays(HandMadeGateway::well);
        assertThrows(GatewayUnavailable.class, link::session);
        now.set(now.get().plusSeconds(61));
        submit();
    }

    /** Hands a text over, and returns the id that the gateway gave it. */
    private String submit() {
        List<String> ids = new ArrayList<>();
        Optional<TextFailure> refused = assertTimeoutPreemptively(BOUND, () -> submit(ids));
        assertEquals(Optional.empty(), refused);
        return ids.getFirst();
    }

    private Optional<TextFailure> submit(List<String> ids) {
        TextGateway.Text text = new TextGateway.Text(
                new PhoneNumber("+4915112345678"),
                "desk-test",
                new TextWords(WORDS, List.of()),
                Locale.ENGLISH,
                Duration.ofMinutes(10));
        return submission.submit(text, Encoding.GSM7, Encoding.GSM7.parts(WORDS).getFirst(), false, ids);
    }

    /** Hands a text over to a gateway that doesn't say whether it took it. */
    private void fails() {
        List<String> ids = new ArrayList<>();
        GatewayUnavailable said =
                assertTimeoutPreemptively(BOUND, () -> assertThrows(GatewayUnavailable.class, () -> submit(ids)));
        assertEquals(List.of(), ids);
        assertTrue(said.getMessage().contains("gave no answer"), said.getMessage());
    }
}
