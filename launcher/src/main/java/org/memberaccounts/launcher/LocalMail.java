package org.memberaccounts.launcher;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
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
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mail of the local start: a real SMTP server that delivers nowhere. What it accepted is kept in memory only. */
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

    private final GreenMail smtp;

    LocalMail(int port) {
        this.smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)) {
            @Override
            protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
                return Map.of(ServerSetup.PROTOCOL_SMTP, new PromptSmtp(setups[0], managers));
            }
        };
    }

    void start() {
        smtp.start();
    }

    void stop() {
        smtp.stop();
    }

    /**
     * Returns the messages, newest first. A mail tells only the second of its time: of two with the same, the later to
     * arrive comes first.
     */
    List<Message> newestFirst() {
        return List.of(smtp.getReceivedMessages()).reversed().stream()
                .map(LocalMail::message)
                .toList();
    }

    private static Message message(MimeMessage received) {
        try {
            return new Message(
                    Message.Kind.MAIL,
                    GreenMailUtil.getAddressList(received.getAllRecipients()),
                    Optional.ofNullable(received.getSubject()).orElse(""),
                    text(received),
                    Optional.ofNullable(received.getSentDate())
                            .map(Date::toInstant)
                            .orElse(Instant.EPOCH));
        } catch (MessagingException | IOException e) {
            return new Message(Message.Kind.MAIL, "?", "A message that can't be read", "", Instant.EPOCH);
        }
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
