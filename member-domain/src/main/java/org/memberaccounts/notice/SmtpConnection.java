package org.memberaccounts.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.memberaccounts.settings.Secret;

/** An open connection to the SMTP server, for one mail after another; not for several threads at once. */
final class SmtpConnection implements AutoCloseable {
    /** Servers may have had enough of a connection after a while. */
    private static final int MOST = 100;

    private static final String FROM = "mail.smtp.from";

    private final Properties properties;
    private final Transport transport;
    private final Duration longestPause;
    private int mails;
    private long lastUsed = System.nanoTime();

    private SmtpConnection(Properties properties, Transport transport, Duration longestPause) {
        this.properties = properties;
        this.transport = transport;
        this.longestPause = longestPause;
    }

    /** @param longestPause after which it is idle */
    static SmtpConnection open(Properties ofAll, MailServer server, Duration longestPause) throws MessagingException {
        Properties own = new Properties();
        own.putAll(ofAll);
        Transport transport = Session.getInstance(own).getTransport("smtp");
        transport.connect(
                server.user().orElse(null), server.password().map(Secret::value).orElse(null));
        return new SmtpConnection(own, transport, longestPause);
    }

    /** Tells whether another mail can go over it; asks the server (NOOP). */
    boolean isUsable() {
        return mails < MOST && !isIdle() && transport.isConnected();
    }

    /** Tells whether nothing has gone over it for a while. */
    boolean isIdle() {
        return System.nanoTime() - lastUsed >= longestPause.toNanos();
    }

    /** Sends a mail. The transport takes the return address from its session, anew for each mail. */
    void send(MimeMessage mail, Optional<String> returnAddress) throws MessagingException {
        properties.remove(FROM);
        returnAddress.ifPresent(address -> properties.put(FROM, address));
        transport.sendMessage(mail, mail.getAllRecipients());
        mails++;
        lastUsed = System.nanoTime();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // it is gone then
        }
    }
}
