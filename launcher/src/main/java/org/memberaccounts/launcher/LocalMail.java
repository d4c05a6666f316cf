package org.memberaccounts.launcher;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapServer;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mail of the local start: a real SMTP server that delivers nowhere, and the mailbox to which mails come back. What it
 * accepted is kept in memory only.
 */
final class LocalMail {
    /**
     * An SMTP server that answers at once: otherwise the second line of an answer would wait some 40 ms until the other
     * side had acknowledged the first.
     */
    private static final class PromptSmtp extends SmtpServer {
        PromptSmtp(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected void handleClientSocket(Socket client) throws SocketException {
            client.setTcpNoDelay(true);
            super.handleClientSocket(client);
        }
    }

    private final GreenMail server;
    private final ReturnMailbox returns = new ReturnMailbox();

    /** Mailboxes and what is in them. GreenMail's own are empty again after each stop. */
    private final Managers mailboxes = new Managers();

    LocalMail(Settings settings) {
        ServerSetup[] both = {
            new ServerSetup(settings.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(settings.imap(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        };
        this.server = new GreenMail(both) {
            @Override
            protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers own) {
                return Map.of(
                        ServerSetup.PROTOCOL_SMTP,
                        new PromptSmtp(setups[0], mailboxes),
                        ServerSetup.PROTOCOL_IMAP,
                        new ImapServer(setups[1], mailboxes));
            }
        };
        returns.open(mailboxes.getUserManager());
    }

    /** Returns the server's settings for the mailbox to which mails come back. */
    static Map<String, String> returns(Settings settings) {
        return Map.of(
                "MEMBER_ACCOUNTS_RETURNS_ADDRESS",
                ReturnMailbox.ADDRESS,
                "MEMBER_ACCOUNTS_RETURNS_HOST",
                "127.0.0.1",
                "MEMBER_ACCOUNTS_RETURNS_PORT",
                Integer.toString(settings.imap()),
                "MEMBER_ACCOUNTS_RETURNS_USER",
                ReturnMailbox.USER,
                "MEMBER_ACCOUNTS_RETURNS_PASSWORD",
                ReturnMailbox.USER,
                "MEMBER_ACCOUNTS_RETURNS_TLS",
                "offered");
    }

    void start() {
        server.start();
    }

    /** Stops both servers; what they accepted stays to be read. */
    void stop() {
        server.stop();
    }

    /**
     * Returns the messages, newest first. A mail tells only the second of its time: of two with the same, the later to
     * arrive comes first.
     */
    List<Message> newestFirst() {
        return mailboxes.getImapHostManager().getAllMessages().reversed().stream()
                .map(StoredMessage::getMimeMessage)
                .filter(message -> !ReturnMailbox.isReport(message))
                .map(LocalMail::message)
                .toList();
    }

    private static Message message(MimeMessage received) {
        try {
            return new Message(
                    Message.Kind.MAIL,
                    recipients(received),
                    Optional.ofNullable(received.getSubject()).orElse(""),
                    text(received),
                    Optional.ofNullable(received.getSentDate())
                            .map(Date::toInstant)
                            .orElse(Instant.EPOCH));
        } catch (MessagingException | IOException e) {
            return new Message(Message.Kind.MAIL, "?", "A message that can't be read", "", Instant.EPOCH);
        }
    }

    /** Addresses in other scripts stand in a header as they are (RFC 6532), which the library reads byte by byte. */
    private static String recipients(MimeMessage received) throws MessagingException {
        String read = GreenMailUtil.getAddressList(received.getAllRecipients());
        boolean bytes = StandardCharsets.ISO_8859_1.newEncoder().canEncode(read);
        return bytes ? new String(read.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : read;
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                if (body.isMimeType("text/plain") || body.isMimeType("multipart/*")) {
                    return text(body);
                }
            }
            return parts.getCount() == 0 ? "" : text(parts.getBodyPart(0));
        }
        return content.toString();
    }
}
