package org.memberaccounts.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
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
    private ServerSocket socket;

    LocalTexts(int port, Clock clock) {
        this.port = port;
        this.receiver = new LocalTextReceiver(clock, work);
    }

    void start() throws IOException {
        socket = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        work.execute(this::acceptAll);
    }

    void stop() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // it is closed then
            }
        }
        work.shutdownNow();
    }

    List<Message> newestFirst() {
        return receiver.messages().reversed();
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                SocketConnection connection = new SocketConnection(socket.accept());
                connection.setSoTimeout(LONGEST_BIND_MILLIS);
                SMPPServerSession session =
                        new SMPPServerSession(connection, null, receiver, receiver, PDU_THREADS, QUEUE);
                work.execute(() -> letIn(session));
            } catch (IOException e) {
                // the one who knocked is gone, or we are closed
            }
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
