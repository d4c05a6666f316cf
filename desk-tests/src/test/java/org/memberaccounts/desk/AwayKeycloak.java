package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A Keycloak that is away: whoever calls gets no answer, and is counted. One for all tests of this JVM. */
@ApplicationScoped
public class AwayKeycloak {
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final int WAITING = 50;

    /** Starts being away; returns the port. */
    static int start() {
        try {
            ServerSocket socket = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
            Thread.ofPlatform().daemon().name("away-keycloak").start(() -> hangUp(socket));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hangUp(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket call = socket.accept();
                CALLS.incrementAndGet();
                call.close();
            } catch (IOException gone) {
                // they hung up first
            }
        }
    }

    /** Counts the calls until now. */
    public int calls() {
        return CALLS.get();
    }
}
