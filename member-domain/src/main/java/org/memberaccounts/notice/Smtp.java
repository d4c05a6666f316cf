package org.memberaccounts.notice;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.memberaccounts.settings.Secret;

/** The connection to the SMTP server. */
final class Smtp {
    private static final String TIMEOUT = Long.toString(Duration.ofSeconds(5).toMillis());

    private final MailServer server;
    private final Properties properties;

    Smtp(MailServer server) {
        this.server = server;
        this.properties = properties(server);
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
        smtp.put("mail.mime.allowutf8", "true");
        // what comes back is a report without our text (RFC 3461)
        smtp.put("mail.smtp.dsn.notify", "FAILURE");
        smtp.put("mail.smtp.dsn.ret", "HDRS");
        smtp.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        return smtp;
    }

    /** Returns the session of one mail: the return address is part of it. */
    Session session(Optional<String> returnAddress) {
        Properties own = new Properties();
        own.putAll(properties);
        returnAddress.ifPresent(address -> own.put("mail.smtp.from", address));
        return Session.getInstance(own);
    }

    Carrier.Handover hand(Session session, MimeMessage mail) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    server.user().orElse(null),
                    server.password().map(Secret::value).orElse(null));
            transport.sendMessage(mail, mail.getAllRecipients());
            return Carrier.Handover.TAKEN;
        } catch (SendFailedException e) {
            if (isRefused(e)) {
                return Carrier.Handover.ADDRESS_REFUSED;
            }
            throw e;
        }
    }

    private static boolean isRefused(SendFailedException failure) {
        Address[] invalid = failure.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }
}
