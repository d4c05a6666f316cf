package org.memberaccounts.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * Text messages of the local start: a real SMPP gateway that lets everybody in, delivers nowhere, and says of
 * everything that it was delivered. What it took is kept in memory only.
 */
final class LocalTexts {
    private static final String SYSTEM_ID = "local";
    private static final int LONGEST_BIND_MILLIS = 5_000;
    private static final int PDU_THREADS = 4;
    private static final int QUEUE = 100;

    private final int port;
    private final LocalTextReceiver receiver;
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private ServerSocket socket;
    private Future<?> accepting = CompletableFuture.completedFuture(null);

    LocalTexts(int port, Clock clock) {
        this.port = port;
        this.receiver = new LocalTextReceiver(clock, work);
    }

    void start() throws IOException {
        ServerSocket opened = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        socket = opened;
        accepting = work.submit(() -> acceptAll(opened));
    }

    /** Breaks off whatever is under way; it can be started again. */
    void stop() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // it is closed then
            }
        }
        // the port is free once nobody waits at it any more
        awaitEnd(accepting);
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    private static void awaitEnd(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // it has ended then
        }
    }

    List<Message> newestFirst() {
        return receiver.messages().reversed();
    }

    private void acceptAll(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                SocketConnection connection = new SocketConnection(opened.accept());
                connection.setSoTimeout(LONGEST_BIND_MILLIS);
                SMPPServerSession session =
                        new SMPPServerSession(connection, null, receiver, receiver, PDU_THREADS, QUEUE);
                sessions.add(session);
                session.addSessionStateListener((state, before, whose) -> forgetIfClosed(session, state));
                work.execute(() -> letIn(session));
            } catch (IOException e) {
                // the one who knocked is gone, or we are closed
            }
        }
    }

    private void forgetIfClosed(SMPPServerSession session, SessionState state) {
        if (state == SessionState.CLOSED) {
            sessions.remove(session);
        }
    }

    private static void letIn(SMPPServerSession session) {
        try {
            session.waitForBind(LONGEST_BIND_MILLIS).accept(SYSTEM_ID);
        } catch (TimeoutException | IOException | PDUStringException | IllegalStateException e) {
            session.close();
        }
    }
}
