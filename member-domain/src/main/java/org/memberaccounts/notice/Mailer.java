package org.memberaccounts.notice;

import jakarta.activation.DataHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.EmailAddress;

/**
 * Hands mails to the SMTP server that the environment names, in plain text and UTF-8. The mail library's exceptions and
 * logs quote addresses: none of that gets out of here.
 */
@ApplicationScoped
class Mailer {
    private static final String HOST = "MEMBER_ACCOUNTS_SMTP_HOST";
    private static final String PORT = "MEMBER_ACCOUNTS_SMTP_PORT";
    private static final String USER = "MEMBER_ACCOUNTS_SMTP_USER";
    private static final String PASSWORD = "MEMBER_ACCOUNTS_SMTP_PASSWORD";
    private static final String TLS = "MEMBER_ACCOUNTS_SMTP_TLS";
    private static final String FROM = "MEMBER_ACCOUNTS_MAIL_FROM";
    private static final String TIMEOUT = Long.toString(Duration.ofSeconds(5).toMillis());

    /** The outcome of handing a mail over. */
    enum Delivery {
        TAKEN,
        /** There is no such mailbox; trying again is no use. */
        ADDRESS_REFUSED
    }

    private final Organisation organisation;
    private final Clock clock;
    private Session session;
    private EmailAddress from;
    private String user;
    private String password;

    @Inject
    Mailer(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Reads the settings at the start, so that a mistake in them stops the start, not the first mail. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void configure() {
        from = EmailAddress.parse(setting(FROM, organisation.brand().email()))
                .orElseThrow(() -> new IllegalStateException(FROM + " is not an email address."));
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", setting(HOST, "127.0.0.1"));
        smtp.put("mail.smtp.port", setting(PORT, "8026"));
        user = setting(USER, null);
        password = setting(PASSWORD, null);
        if (user != null && password == null) {
            throw new IllegalStateException(USER + " is set and " + PASSWORD + " is not. Set both, or neither.");
        }
        secure(smtp, setting(TLS, user == null ? "offered" : "required"));
        smtp.put("mail.smtp.connectiontimeout", TIMEOUT);
        smtp.put("mail.smtp.timeout", TIMEOUT);
        smtp.put("mail.smtp.writetimeout", TIMEOUT);
        smtp.put("mail.mime.allowutf8", "true");
        smtp.put("mail.smtp.auth", Boolean.toString(user != null));
        session = Session.getInstance(smtp);
    }

    /**
     * Sets up TLS. TLS that is only offered can be stripped by anybody on the way, so for a server that is not on this
     * machine it had better be required.
     */
    private static void secure(Properties smtp, String tls) {
        switch (tls) {
            case "offered" -> smtp.put("mail.smtp.starttls.enable", "true");
            case "required" -> smtp.put("mail.smtp.starttls.required", "true");
            case "implicit" -> smtp.put("mail.smtp.ssl.enable", "true");
            default -> throw new IllegalStateException(TLS + " must be offered, required or implicit.");
        }
    }

    /**
     * Hands a mail over.
     *
     * @param id becomes the message id, so that two copies of a mail can be recognised as one
     * @throws MailUnavailable when the server accepted nothing, but might later
     */
    Delivery send(UUID id, EmailAddress to, NoticeText.Message message, Locale language) {
        try {
            Mail mail =
                    new Mail(session, id + from.value().substring(from.value().lastIndexOf('@')));
            mail.setFrom(address(from, organisation.brand().name().in(language)));
            mail.setRecipient(Message.RecipientType.TO, address(to, null));
            mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(clock.instant()));
            mail.setContentLanguage(new String[] {language.toLanguageTag()});
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setDataHandler(new DataHandler(new ByteArrayDataSource(
                    message.text().getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8")));
            mail.saveChanges();
            return transport(mail);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailUnavailable(e);
        }
    }

    private Delivery transport(Mail mail) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(user, password);
            transport.sendMessage(mail, mail.getAllRecipients());
            return Delivery.TAKEN;
        } catch (SendFailedException e) {
            if (isRefused(e)) {
                return Delivery.ADDRESS_REFUSED;
            }
            throw e;
        }
    }

    private static boolean isRefused(SendFailedException failure) {
        Address[] invalid = failure.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    /** Returns an address in ASCII: domains of every script can be reached in this form (RFC 5891). */
    private static InternetAddress address(EmailAddress email, String name) throws UnsupportedEncodingException {
        int domain = email.value().lastIndexOf('@') + 1;
        InternetAddress address = new InternetAddress();
        address.setAddress(email.value().substring(0, domain)
                + IDN.toASCII(email.value().substring(domain), IDN.ALLOW_UNASSIGNED));
        address.setPersonal(name, StandardCharsets.UTF_8.name());
        return address;
    }

    private static String setting(String variable, String otherwise) {
        String value = System.getProperty(variable, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** A message whose id is ours. */
    private static final class Mail extends MimeMessage {
        private final String id;

        Mail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
