package org.memberaccounts.textmessage.smpp;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway made of octets, which says whatever a test wants it to say (SMPP 3.4 section 3.2). */
final class HandMadeGateway implements AutoCloseable {
    static final int GENERIC_NACK = 0x80000000;
    static final int SUBMIT = 0x4;
    static final int DELIVER = 0x5;
    static final int UNBIND = 0x6;
    static final int BIND = 0x9;
    static final int ENQUIRE = 0x15;
    static final int ANSWER = 0x80000000;

    private static final int HEADER = 16;
    private static final long PATIENCE_SECONDS = 20;

    /** A PDU that came. */
    record Pdu(int command, int status, int sequence, byte[] body) {}

    /** The way in which a PDU is answered. */
    @FunctionalInterface
    interface Script {
        void answer(Pdu pdu, DataOutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final BlockingQueue<Pdu> came = new LinkedBlockingQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Script script = HandMadeGateway::well;
    private volatile DataOutputStream newest;

    HandMadeGateway() {
        try {
            server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** Answers from now on by this script. */
    void plays(Script next) {
        script = next;
    }

    /** Answers as a gateway does that works. */
    static void well(Pdu pdu, DataOutputStream out) throws IOException {
        switch (pdu.command()) {
            case BIND -> write(out, pdu.command() | ANSWER, 0, pdu.sequence(), text("hand"));
            case SUBMIT -> write(out, pdu.command() | ANSWER, 0, pdu.sequence(), text("h-" + pdu.sequence()));
            case UNBIND, ENQUIRE -> write(out, pdu.command() | ANSWER, 0, pdu.sequence(), new byte[0]);
            default -> {
                // an answer of theirs
            }
        }
    }

    /** Says something by itself, over the newest connection. */
    void says(int command, int sequence, byte[] body) throws IOException {
        write(newest, command, 0, sequence, body);
    }

    /** Says octets that may be no PDU. */
    void saysOctets(byte[] octets) throws IOException {
        newest.write(octets);
        newest.flush();
    }

    /** Waits for the next PDU of this command. */
    Pdu next(int command) throws InterruptedException {
        while (true) {
            Pdu pdu = came.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (pdu == null) {
                throw new AssertionError("no PDU of command 0x" + Integer.toHexString(command));
            }
            if (pdu.command() == command) {
                return pdu;
            }
        }
    }

    static byte[] text(String text) {
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(octets, octets.length + 1);
    }

    /** The body of a deliver_sm with this short message (section 4.6.1). */
    static byte[] receipt(String text) {
        byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        // service_type, source and destination with type and plan, each empty
        body.writeBytes(new byte[] {0, 1, 1, 0, 0, 0, 0});
        // esm_class, protocol_id, priority, two times, registered_delivery, replace, data_coding, default message
        body.writeBytes(new byte[] {0x04, 0, 0, 0, 0, 0, 0, 0, 0});
        body.write(words.length);
        body.writeBytes(words);
        return body.toByteArray();
    }

    static void write(DataOutputStream out, int command, int status, int sequence, byte[] body) throws IOException {
        synchronized (out) {
            out.writeInt(HEADER + body.length);
            out.writeInt(command);
            out.writeInt(status);
            out.writeInt(sequence);
            out.write(body);
            out.flush();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            newest = out;
            while (true) {
                int length = in.readInt();
                Pdu pdu = new Pdu(in.readInt(), in.readInt(), in.readInt(), in.readNBytes(length - HEADER));
                came.add(pdu);
                script.answer(pdu, out);
            }
        } catch (IOException e) {
            // they are gone
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
