package org.memberaccounts.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** An SMTP server that takes every mail of one connection, or hangs up instead of one of its answers. */
final class TalkingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String hangsUpAt;
    private final CountDownLatch over = new CountDownLatch(1);

    /** @param hangsUpAt what a line begins with to which it gives no answer */
    TalkingServer(String hangsUpAt) throws IOException {
        this.hangsUpAt = hangsUpAt;
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::talk);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Counts down when the connection has ended, from whichever side. */
    CountDownLatch over() {
        return over;
    }

    private void talk() {
        try (Socket client = socket.accept();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            boolean text = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(hangsUpAt)) {
                    return;
                }
                if (!text || line.equals(".")) {
                    text = line.equals("DATA");
                    say(out, text ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 fine");
                }
            }
        } catch (IOException e) {
            // the other side is gone
        } finally {
            over.countDown();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
