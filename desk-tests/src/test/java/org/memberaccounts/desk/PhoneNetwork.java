package org.memberaccounts.desk;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppChannelException;
import com.cloudhopper.smpp.type.SmppProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.memberaccounts.gsm.Concatenation;
import org.memberaccounts.gsm.Encoding;

/**
 * The gateway that texts are handed to: somebody else's SMPP server, which keeps them. One for all tests of this JVM.
 */
@ApplicationScoped
public class PhoneNetwork {
    /** A part of a text as it was taken. */
    public record Part(String id, String to, String words, boolean header, byte encoding, String validity) {}

    /** An answer in place of taking a part. */
    private record Planned(int status, boolean none) {}

    private static final long PATIENCE_MILLIS = 5_000;
    private static final AtomicLong IDS = new AtomicLong();
    private static final List<Part> PARTS = new CopyOnWriteArrayList<>();
    private static final List<SmppServerSession> SESSIONS = new CopyOnWriteArrayList<>();
    private static final Queue<Planned> PLANNED = new ConcurrentLinkedQueue<>();
    private static DefaultSmppServer server;
    private static int port;

    /**
     * Starts it.
     *
     * @return the port on which it listens
     */
    static int start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        listen();
        return port;
    }

    private static void listen() {
        SmppServerConfiguration configuration = new SmppServerConfiguration();
        configuration.setHost("127.0.0.1");
        configuration.setPort(port);
        configuration.setSystemId("network");
        configuration.setReuseAddress(true);
        configuration.setNonBlockingSocketsEnabled(true);
        server = new DefaultSmppServer(configuration, new Handler());
        try {
            server.start();
        } catch (SmppChannelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the parts of texts to this number, oldest first. */
    public List<Part> to(String number) {
        return PARTS.stream().filter(part -> number.equals("+" + part.to())).toList();
    }

    /** Answers the next parts with this status, in place of taking them. */
    public void refuse(int status, int times) {
        for (int i = 0; i < times; i++) {
            PLANNED.add(new Planned(status, false));
        }
    }

    /** Says nothing about the next part. */
    public void hang() {
        PLANNED.add(new Planned(0, true));
    }

    /** Does something while nobody answers, with all sessions gone. */
    public void away(Runnable meanwhile) {
        SESSIONS.forEach(SmppSession::close);
        SESSIONS.clear();
        server.destroy();
        try {
            meanwhile.run();
        } finally {
            listen();
        }
    }

    /** Brings a receipt for a part, as most gateways write it, and returns the status with which it was answered. */
    public int report(Part part, String state) {
        return bring(
                SmppConstants.ESM_CLASS_MT_SMSC_DELIVERY_RECEIPT,
                "id:" + part.id() + " sub:001 dlvrd:001 submit date:2611301200 done date:2611301201 stat:" + state
                        + " err:000 Text:");
    }

    /** Brings a message of this kind and text over the newest session. */
    public int bring(byte esmClass, String text) {
        try {
            DeliverSm message = new DeliverSm();
            message.setEsmClass(esmClass);
            message.setSourceAddress(new Address((byte) 1, (byte) 1, "491510000000"));
            message.setDestAddress(new Address((byte) 0, (byte) 0, ""));
            message.setShortMessage(text.getBytes(StandardCharsets.ISO_8859_1));
            var answer = SESSIONS.getLast().sendRequestPdu(message, PATIENCE_MILLIS, true);
            answer.await(PATIENCE_MILLIS);
            return answer.getResponse().getCommandStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static PduResponse take(SubmitSm submitted) {
        Planned planned = PLANNED.poll();
        if (planned != null) {
            SubmitSmResp refusal = submitted.createResponse();
            refusal.setCommandStatus(planned.status());
            return planned.none() ? null : refusal;
        }
        boolean header = (submitted.getEsmClass() & SmppConstants.ESM_CLASS_UDHI_MASK) != 0;
        byte[] octets = submitted.getShortMessage();
        Encoding encoding = submitted.getDataCoding() == SmppConstants.DATA_CODING_UCS2 ? Encoding.UCS2 : Encoding.GSM7;
        String id = "n-" + IDS.incrementAndGet();
        PARTS.add(new Part(
                id,
                submitted.getDestAddress().getAddress(),
                encoding.text(header ? Concatenation.without(octets) : octets),
                header,
                submitted.getDataCoding(),
                submitted.getValidityPeriod()));
        SubmitSmResp taken = submitted.createResponse();
        taken.setMessageId(id);
        return taken;
    }

    @SuppressWarnings("rawtypes") // as the library has it
    private static final class Handler implements SmppServerHandler {
        @Override
        public void sessionBindRequested(Long id, SmppSessionConfiguration configuration, BaseBind request)
                throws SmppProcessingException {
            if (!"desk".equals(configuration.getSystemId())) {
                throw new SmppProcessingException(SmppConstants.STATUS_INVSYSID);
            }
        }

        @Override
        public void sessionCreated(Long id, SmppServerSession session, BaseBindResp answer) {
            SESSIONS.add(session);
            session.serverReady(new DefaultSmppSessionHandler() {
                @Override
                public PduResponse firePduRequestReceived(PduRequest request) {
                    return request instanceof SubmitSm submitted ? take(submitted) : request.createResponse();
                }
            });
        }

        @Override
        public void sessionDestroyed(Long id, SmppServerSession session) {
            SESSIONS.remove(session);
            session.destroy();
        }
    }

    /** Returns all that was taken, oldest first. */
    public List<Part> all() {
        return new ArrayList<>(PARTS);
    }
}
