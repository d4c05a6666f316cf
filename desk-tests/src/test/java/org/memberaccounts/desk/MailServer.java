package org.memberaccounts.desk;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The SMTP server that mails are handed to: a real one, which keeps them. One for all tests of this JVM. */
@ApplicationScoped
public class MailServer {
    /** An accepted mail. */
    public record Mail(String to, String subject, String text) {}

    private static GreenMail server;

    /**
     * Starts it.
     *
     * @return the port on which it listens
     */
    static int start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        server.stop();
        // the same address again after it was away
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return port;
    }

    /** Returns the mails to this address, oldest first. */
    public List<Mail> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::mail)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    /** Does something while the mail server is away; mails accepted before are forgotten. */
    public void away(Runnable meanwhile) {
        server.stop();
        try {
            meanwhile.run();
        } finally {
            server.start();
        }
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
