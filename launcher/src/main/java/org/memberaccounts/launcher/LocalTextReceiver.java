package org.memberaccounts.launcher;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.ServerResponseDeliveryAdapter;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;
import org.memberaccounts.gsm.Concatenation;
import org.memberaccounts.gsm.Encoding;

/** Takes what is submitted to the local gateway, joins the parts of long texts, and brings a receipt for each part. */
final class LocalTextReceiver extends ServerResponseDeliveryAdapter implements ServerMessageReceiverListener {
    private static final byte UCS2 = 8;
    private static final int RECEIPT = 0x04;

    private record Whole(String to, int reference) {}

    private final Clock clock;
    private final Executor work;
    private final AtomicLong ids = new AtomicLong();
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Map<Whole, Map<Integer, String>> partly = new ConcurrentHashMap<>();
    private final Map<String, SubmitSm> unanswered = new ConcurrentHashMap<>();

    LocalTextReceiver(Clock clock, Executor work) {
        this.clock = clock;
        this.work = work;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm text, SMPPServerSession source) throws ProcessRequestException {
        byte[] octets = text.getShortMessage();
        Encoding encoding = text.getDataCoding() == UCS2 ? Encoding.UCS2 : Encoding.GSM7;
        Optional<Concatenation> part = text.isUdhi() ? Concatenation.read(octets) : Optional.empty();
        String words = encoding.text(part.isPresent() ? Concatenation.without(octets) : octets);
        part.map(header -> join(new Whole(text.getDestAddress(), header.reference()), header, words))
                .orElse(Optional.of(words))
                .ifPresent(whole -> messages.add(
                        new Message(Message.Kind.SMS, "+" + text.getDestAddress(), "", whole, clock.instant())));
        String id = "local-" + ids.incrementAndGet();
        unanswered.put(id, text);
        try {
            return new SubmitSmResult(new MessageId(id), null);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("no id", SMPPConstant.STAT_ESME_RSYSERR);
        }
    }

    private Optional<String> join(Whole whole, Concatenation header, String words) {
        Map<Integer, String> parts = partly.computeIfAbsent(whole, first -> new TreeMap<>());
        synchronized (parts) {
            parts.put(header.number(), words);
            if (parts.size() < header.of()) {
                return Optional.empty();
            }
            partly.remove(whole);
            return Optional.of(parts.values().stream().collect(Collectors.joining()));
        }
    }

    /** Brings the receipt once the gateway has said that it took the part. */
    @Override
    public void onSubmitSmRespSent(SubmitSmResult answer, SMPPServerSession source) {
        Optional.ofNullable(unanswered.remove(answer.getMessageId()))
                .ifPresent(text -> work.execute(() -> bring(source, text, answer.getMessageId())));
    }

    private static void bring(SMPPServerSession session, SubmitSm text, String id) {
        String receipt = "id:" + id + " sub:001 dlvrd:001 submit date:2601010000 done date:2601010000 stat:DELIVRD"
                + " err:000 text:";
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    text.getDestAddress(),
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.UNKNOWN,
                    text.getSourceAddr(),
                    new ESMClass(RECEIPT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    DataCodings.ZERO,
                    receipt.getBytes(StandardCharsets.US_ASCII));
        } catch (Exception e) {
            // catches everything: whoever waits for the receipt is gone
        }
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession source) throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public void onAcceptCancelSm(CancelSm message, SMPPServerSession source) throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    private static ProcessRequestException notTaken() {
        return new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
