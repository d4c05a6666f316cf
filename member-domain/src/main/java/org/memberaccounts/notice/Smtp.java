package org.memberaccounts.notice;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.memberaccounts.failure.WordLost;

/**
 * The SMTP server. One connection is kept open for a moment, so that thousands of mails in a row don't begin each with
 * a new one; whoever comes while it is in use gets a connection of their own.
 */
final class Smtp implements AutoCloseable {
    private static final Pattern REPLY = Pattern.compile("[45][0-9][0-9]");
    private static final String TIMEOUT = Long.toString(Duration.ofSeconds(5).toMillis());

    private final MailServer server;
    private final Duration longestPause;
    private final Properties properties;
    private final Session session;
    private final AtomicReference<SmtpConnection> kept = new AtomicReference<>();

    /** @param longestPause for which a connection is kept open, far less than a server waits */
    Smtp(MailServer server, Duration longestPause) {
        this.server = server;
        this.longestPause = longestPause;
        this.properties = properties(server);
        this.session = Session.getInstance(properties);
    }

    /**
     * Sets up TLS. TLS that is only offered can be stripped by anybody on the way, so for a server that is not on this
     * machine it had better be required.
     */
    private static Properties properties(MailServer server) {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", server.host());
        smtp.put("mail.smtp.port", Integer.toString(server.port().number()));
        switch (server.way()) {
            case OFFERED -> smtp.put("mail.smtp.starttls.enable", "true");
            case REQUIRED -> smtp.put("mail.smtp.starttls.required", "true");
            case IMPLICIT -> smtp.put("mail.smtp.ssl.enable", "true");
        }
        smtp.put("mail.smtp.connectiontimeout", TIMEOUT);
        smtp.put("mail.smtp.timeout", TIMEOUT);
        smtp.put("mail.smtp.writetimeout", TIMEOUT);
        // a connection that was kept too long may be dead: its goodbye waits for no answer
        smtp.put("mail.smtp.quitwait", "false");
        smtp.put("mail.mime.allowutf8", "true");
        // what comes back is a report without our text (RFC 3461)
        smtp.put("mail.smtp.dsn.notify", "FAILURE");
        smtp.put("mail.smtp.dsn.ret", "HDRS");
        smtp.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        return smtp;
    }

    /** Returns the session of all mails; a session of its own would look for the library's parts for each mail. */
    Session session() {
        return session;
    }

    /**
     * Hands a mail over.
     *
     * @param returnAddress where it comes back to
     * @throws MessagingException when the server took nothing
     * @throws WordLost when it may have: it got all of the mail, and its answer to that was lost
     */
    Carrier.Handover hand(Mail mail, Optional<String> returnAddress) throws MessagingException {
        SmtpConnection connection = connection();
        boolean works = false;
        try {
            connection.send(mail, returnAddress);
            works = true;
            return Carrier.Handover.TAKEN;
        } catch (SendFailedException e) {
            if (isRefused(e)) {
                return Carrier.Handover.ADDRESS_REFUSED;
            }
            throw isReply(e) ? e : unlessLost(mail, e);
        } catch (MessagingException e) {
            throw unlessLost(mail, e);
        } finally {
            if (!works || !kept.compareAndSet(null, connection)) {
                connection.close();
            }
        }
    }

    private SmtpConnection connection() throws MessagingException {
        SmtpConnection open = kept.getAndSet(null);
        if (open != null && open.isUsable()) {
            return open;
        }
        if (open != null) {
            open.close();
        }
        return SmtpConnection.open(properties, server, longestPause);
    }

    /** Closes the kept connection once nothing has gone over it for a while. */
    void closeIdle() {
        SmtpConnection open = kept.getAndSet(null);
        if (open != null && (open.isIdle() || !kept.compareAndSet(null, open))) {
            open.close();
        }
    }

    @Override
    public void close() {
        SmtpConnection open = kept.getAndSet(null);
        if (open != null) {
            open.close();
        }
    }

    /**
     * Returns what failed before the server got all of the mail.
     *
     * @throws WordLost when it got all of it
     */
    private static MessagingException unlessLost(Mail mail, MessagingException failure) {
        if (mail.isWritten()) {
            throw new WordLost(
                    "The mail server's word was lost with " + failure.getClass().getSimpleName() + ".");
        }
        return failure;
    }

    /** Tells whether the server has answered: its replies begin with a code (RFC 5321 section 4.2). */
    private static boolean isReply(SendFailedException failure) {
        return failure.getMessage() != null
                && REPLY.matcher(failure.getMessage()).lookingAt();
    }

    private static boolean isRefused(SendFailedException failure) {
        Address[] invalid = failure.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }
}
