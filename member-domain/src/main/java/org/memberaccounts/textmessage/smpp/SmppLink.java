package org.memberaccounts.textmessage.smpp;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.memberaccounts.settings.Secret;
import org.memberaccounts.textmessage.GatewayUnavailable;

/**
 * This node's session with the gateway: bound when it is needed, asked every half minute whether it still lives
 * (enquire_link), and made anew when it doesn't. A gateway that can't be reached is left alone for a while, longer each
 * time.
 */
final class SmppLink {
    private static final Duration ENQUIRE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

    private final SmppServer server;
    private final MessageReceiverListener receipts;
    private final InstantSource clock;

    private SMPPSession session;
    private Duration pause = FIRST_PAUSE;
    private Instant quietUntil = Instant.MIN;
    private boolean closed;

    SmppLink(SmppServer server, MessageReceiverListener receipts, InstantSource clock) {
        this.server = server;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Returns a session that is bound. */
    synchronized SMPPSession session() {
        if (closed) {
            throw GatewayUnavailable.tookNothing("The server stops.");
        }
        if (clock.instant().isBefore(quietUntil)) {
            throw GatewayUnavailable.tookNothing("The SMPP gateway is left alone for a moment, since it took nothing.");
        }
        if (session == null || !session.getSessionState().isBound()) {
            session = bind();
        }
        return session;
    }

    private SMPPSession bind() {
        SMPPSession next = new SMPPSession(
                new SynchronizedPDUSender(new DefaultPDUSender()),
                new BoundedReader(),
                new Connections(server.tls(), server.patience()));
        next.setEnquireLinkTimer(Math.toIntExact(ENQUIRE.toMillis()));
        next.setTransactionTimer(server.patience().toMillis());
        next.setMessageReceiverListener(receipts);
        try {
            next.connectAndBind(
                    server.host().orElseThrow(),
                    server.port().number(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            server.systemId().orElseThrow(),
                            server.password().map(Secret::value).orElse(""),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null,
                            InterfaceVersion.IF_34),
                    server.patience().toMillis());
            return next;
        } catch (IOException | RuntimeException e) {
            next.close();
            quiet();
            throw GatewayUnavailable.tookNothing("The SMPP gateway can't be reached, or doesn't let us in: "
                    + e.getClass().getSimpleName()
                    + ". Check MEMBER_ACCOUNTS_SMPP_HOST, _PORT, _TLS, _SYSTEM_ID and _PASSWORD.");
        }
    }

    /** Leaves the gateway alone for a while: it can't be reached, or takes nothing at the moment. */
    synchronized void quiet() {
        quietUntil = clock.instant().plus(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    /** Notes that the gateway took something. */
    synchronized void works() {
        pause = FIRST_PAUSE;
        quietUntil = Instant.MIN;
    }

    synchronized void close() {
        closed = true;
        if (session != null) {
            session.setTransactionTimer(Math.min(session.getTransactionTimer(), LONGEST_CLOSE.toMillis()));
            session.unbindAndClose();
            session = null;
        }
    }
}
