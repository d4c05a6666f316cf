package org.memberaccounts.textmessage.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.memberaccounts.gsm.Encoding;
import org.memberaccounts.textmessage.GatewayUnavailable;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextGateway;
import org.memberaccounts.textmessage.TextReceipt;

/** Hands one part to the gateway (submit_sm), and says what its answer means. */
final class SmppSubmission {
    /** The pauses before a part is tried again that the gateway had no time for. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1));

    private final SmppServer server;
    private final SmppLink link;

    SmppSubmission(SmppServer server, SmppLink link) {
        this.server = server;
        this.link = link;
    }

    /**
     * Hands a part over, in several tries where the gateway is busy.
     *
     * @param receipts gets the id under which the gateway will say what became of it
     * @return the reason for which the gateway takes no such part; empty when it took it
     */
    Optional<TextFailure> submit(
            TextGateway.Text text, Encoding encoding, byte[] part, boolean oneOfSeveral, List<String> receipts) {
        for (Duration pause : PAUSES) {
            Optional<Integer> refused = attempt(text, encoding, part, oneOfSeveral, receipts);
            if (refused.isEmpty() || !isBusy(refused.get())) {
                return refused.map(status -> meaning(status, receipts.isEmpty()));
            }
            LockSupport.parkNanos(pause.toNanos());
        }
        link.quiet();
        throw receipts.isEmpty()
                ? GatewayUnavailable.tookNothing("The SMPP gateway is busy, or we send too much at once.")
                : GatewayUnavailable.mayHaveTaken("The SMPP gateway became busy in the middle of a text.");
    }

    /** @return the gateway's status where it refused the part */
    private Optional<Integer> attempt(
            TextGateway.Text text, Encoding encoding, byte[] part, boolean oneOfSeveral, List<String> receipts) {
        SMPPSession session = link.session();
        try {
            receipts.add(checked(hand(session, text, encoding, part, oneOfSeveral)));
            link.works();
            return Optional.empty();
        } catch (NegativeResponseException e) {
            return Optional.of(e.getCommandStatus());
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            session.close(); // the next text gets a new one
            throw GatewayUnavailable.mayHaveTaken("The SMPP gateway gave no answer, or none that can be read: "
                    + e.getClass().getSimpleName() + ". The connection is made anew.");
        } catch (PDUException e) {
            throw GatewayUnavailable.tookNothing("A text doesn't fit into SMPP.");
        }
    }

    private static String checked(String receipt) throws InvalidResponseException {
        if (receipt == null || receipt.isBlank() || receipt.length() > TextReceipt.LONGEST_ID) {
            throw new InvalidResponseException("no message id");
        }
        return receipt;
    }

    private String hand(SMPPSession session, TextGateway.Text text, Encoding encoding, byte[] part, boolean several)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        String sender = server.sender().orElse("");
        return session.submitShortMessage(
                        "",
                        type(sender),
                        sender.isEmpty() ? NumberingPlanIndicator.UNKNOWN : NumberingPlanIndicator.ISDN,
                        sender.replace("+", ""),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        text.to().e164().substring(1),
                        new ESMClass(
                                MessageMode.DEFAULT,
                                MessageType.DEFAULT,
                                several ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT),
                        (byte) 0,
                        (byte) 1,
                        null,
                        validity(text.validFor()),
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(encoding == Encoding.GSM7 ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2),
                        (byte) 0,
                        part)
                .getMessageId();
    }

    private static TypeOfNumber type(String sender) {
        if (sender.isEmpty()) {
            return TypeOfNumber.UNKNOWN;
        }
        return sender.startsWith("+")
                ? TypeOfNumber.INTERNATIONAL
                : sender.matches("[0-9]+") ? TypeOfNumber.NETWORK_SPECIFIC : TypeOfNumber.ALPHANUMERIC;
    }

    /** Returns a relative time, {@code YYMMDDhhmmss000R} (SMPP 3.4 section 7.1.1). */
    static String validity(Duration validFor) {
        Duration atMost = Duration.ofDays(27);
        Duration time = validFor.compareTo(atMost) < 0 ? validFor : atMost;
        return String.format(
                Locale.ROOT,
                "0000%02d%02d%02d%02d000R",
                time.toDaysPart(),
                time.toHoursPart(),
                time.toMinutesPart(),
                time.toSecondsPart());
    }

    private static boolean isBusy(int status) {
        return status == SMPPConstant.STAT_ESME_RTHROTTLED || status == SMPPConstant.STAT_ESME_RMSGQFUL;
    }

    private static TextFailure meaning(int status, boolean isFirst) {
        return switch (status) {
            case SMPPConstant.STAT_ESME_RINVDSTADR,
                    SMPPConstant.STAT_ESME_RINVDSTTON,
                    SMPPConstant.STAT_ESME_RINVDSTNPI -> TextFailure.NO_SUCH_NUMBER;
            case SMPPConstant.STAT_ESME_RINVMSGLEN,
                    SMPPConstant.STAT_ESME_RINVDCS,
                    SMPPConstant.STAT_ESME_RINVESMCLASS -> TextFailure.TEXT_REFUSED;
            default -> {
                String sentence = "The SMPP gateway refuses texts with status 0x" + Integer.toHexString(status)
                        + ". Its documentation says what that means.";
                throw isFirst ? GatewayUnavailable.tookNothing(sentence) : GatewayUnavailable.mayHaveTaken(sentence);
            }
        };
    }
}
