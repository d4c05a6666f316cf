package org.memberaccounts.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.mailbox.MailboxReader.Emptied;
import org.memberaccounts.settings.Secret;

class MailboxReaderTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final MailboxReader reader = new MailboxReader();
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("centre@members.example", "centre", "right");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void handsOverWhatIsThereOldestFirstAndLeavesNothing() {
        for (int i = 0; i < 120; i++) {
            message("centre+" + i + "@members.example");
        }
        List<String> taken = new ArrayList<>();
        Emptied emptied = empty(message -> taken.add(message.recipients().getFirst()));
        assertEquals(new Emptied(120, 0), emptied);
        assertEquals("centre+0@members.example", taken.getFirst());
        assertEquals("centre+119@members.example", taken.getLast());
        assertEquals(new Emptied(0, 0), empty(message -> true));
    }

    @Test
    void whatIsNotUnderstoodIsCountedAndRemovedToo() {
        message("centre@members.example");
        message("centre@members.example");
        assertEquals(new Emptied(2, 2), empty(message -> {
            throw new IOException("nonsense");
        }));
        assertEquals(new Emptied(0, 0), empty(message -> true));
    }

    @Test
    void whatCouldNotBeKeptComesAgain() {
        message("centre@members.example");
        assertThrows(
                IllegalStateException.class,
                () -> empty(message -> {
                    throw new IllegalStateException("the database is away");
                }));
        assertEquals(new Emptied(1, 0), empty(message -> true));
    }

    @Test
    void aServerThatRefusesHasNothingReadAndItsWordsStayWithIt() {
        MailboxUnavailable wrong = assertThrows(
                MailboxUnavailable.class,
                () -> reader.empty(account(server.getImap().getPort(), "wrong"), message -> true));
        assertFalse(wrong.getMessage().contains("centre"), wrong.getMessage());
        int port = server.getImap().getPort();
        server.stop();
        assertThrows(MailboxUnavailable.class, () -> reader.empty(account(port, "right"), message -> true));
    }

    @Test
    void aServerThatTalksNonsenseOrBreaksOffIsUnavailable() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread talking = Thread.ofVirtual().start(() -> talk(other));
            assertThrows(
                    MailboxUnavailable.class,
                    () -> reader.empty(account(other.getLocalPort(), "right"), message -> true));
            talking.join();
        }
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedFor() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MailboxReader impatient = new MailboxReader(Duration.ofMillis(200));
            assertThrows(
                    MailboxUnavailable.class,
                    () -> impatient.empty(account(silent.getLocalPort(), "right"), message -> true));
        }
    }

    private static void talk(ServerSocket server) {
        try (Socket client = server.accept()) {
            client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the test has ended
        }
    }

    private Emptied empty(MessageTaker taker) {
        return reader.empty(account(server.getImap().getPort(), "right"), taker);
    }

    private void message(String to) {
        user.deliver(GreenMailUtil.createTextEmail(
                to, "somebody@else.example", "subject", "text", new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP)));
    }

    private static MailboxAccount account(int port, String password) {
        return new MailboxAccount("127.0.0.1", port, "centre", new Secret(password), MailboxAccount.Tls.OFFERED);
    }
}
