package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.SmppSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppClient;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.type.Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.gsm.Concatenation;
import org.memberaccounts.gsm.Encoding;

/** Somebody else's client hands texts to the local start's gateway. */
@SuppressWarnings("rawtypes") // as the library has them
class LocalTextsTest {
    private static final long PATIENCE_MILLIS = 10_000;
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final String NUMBER = "8613912345678";

    private final DefaultSmppClient client = new DefaultSmppClient();
    private final BlockingQueue<String> receipts = new LinkedBlockingQueue<>();
    private LocalTexts texts;
    private int port;
    private SmppSession session;

    @BeforeEach
    void connect() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        texts = new LocalTexts(port, Clock.fixed(NOW, ZoneOffset.UTC));
        texts.start();
        SmppSessionConfiguration configuration = new SmppSessionConfiguration();
        configuration.setType(SmppBindType.TRANSCEIVER);
        configuration.setHost("127.0.0.1");
        configuration.setPort(port);
        configuration.setSystemId("somebody");
        configuration.setPassword("any");
        session = client.bind(configuration, new DefaultSmppSessionHandler() {
            @Override
            public PduResponse firePduRequestReceived(PduRequest request) {
                if (request instanceof DeliverSm receipt) {
                    receipts.add(new String(receipt.getShortMessage(), StandardCharsets.ISO_8859_1));
                }
                return request.createResponse();
            }
        });
    }

    @AfterEach
    void stop() {
        session.destroy();
        client.destroy();
        texts.stop();
    }

    @Test
    void aTextIsInTheOutboxAndItsReceiptSaysThatItWasDelivered() throws Exception {
        String id =
                submit(Encoding.GSM7, Encoding.GSM7.parts("Your code: 123456").getFirst(), false);
        assertEquals(
                List.of(new Message(Message.Kind.SMS, "+" + NUMBER, "", "Your code: 123456", NOW)),
                texts.newestFirst());
        String receipt = receipts.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        assertTrue(
                receipt != null && receipt.startsWith("id:" + id + " ") && receipt.contains("stat:DELIVRD"), receipt);
    }

    @Test
    void thePartsOfALongTextAreOneMessageInWhateverOrderTheyCome() throws Exception {
        String words = "青禾：" + "本周六停电。".repeat(20);
        List<byte[]> parts = Concatenation.mark(Encoding.UCS2.parts(words), 7);
        assertTrue(parts.size() > 1);
        for (byte[] part : parts.reversed()) {
            submit(Encoding.UCS2, part, true);
        }
        assertEquals(
                List.of(words), texts.newestFirst().stream().map(Message::text).toList());
        for (int i = 0; i < parts.size(); i++) {
            assertTrue(receipts.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) != null, "a receipt for each part");
        }
    }

    @Test
    void whoSaysNothingOrNonsenseKeepsNobodyElseWaiting() throws Exception {
        try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket nonsense = new Socket(InetAddress.getLoopbackAddress(), port)) {
            nonsense.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertTrue(silent.isConnected());
            assertEquals(
                    SmppConstants.STATUS_OK,
                    session.enquireLink(new EnquireLink(), PATIENCE_MILLIS).getCommandStatus());
            submit(Encoding.GSM7, Encoding.GSM7.parts("still there").getFirst(), false);
            assertEquals(
                    List.of("still there"),
                    texts.newestFirst().stream().map(Message::text).toList());
        }
    }

    private String submit(Encoding encoding, byte[] part, boolean header) throws Exception {
        SubmitSm text = new SubmitSm();
        text.setDestAddress(new Address((byte) 1, (byte) 1, NUMBER));
        text.setDataCoding(
                encoding == Encoding.UCS2 ? SmppConstants.DATA_CODING_UCS2 : SmppConstants.DATA_CODING_DEFAULT);
        text.setEsmClass(header ? SmppConstants.ESM_CLASS_UDHI_MASK : 0);
        text.setRegisteredDelivery(SmppConstants.REGISTERED_DELIVERY_SMSC_RECEIPT_REQUESTED);
        text.setShortMessage(part);
        return session.submit(text, PATIENCE_MILLIS).getMessageId();
    }
}
