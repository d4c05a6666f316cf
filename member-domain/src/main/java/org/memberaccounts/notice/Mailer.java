package org.memberaccounts.notice;

import jakarta.activation.DataHandler;
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
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.settings.Secret;

/**
 * Hands mails to the SMTP server ({@link MailServer}), in UTF-8. The mail library's exceptions and logs quote
 * addresses: none of that gets out of here.
 */
@ApplicationScoped
class Mailer {
    private static final String TIMEOUT = Long.toString(Duration.ofSeconds(5).toMillis());
    private static final String PLAIN = "text/plain; charset=UTF-8";

    /** The outcome of handing a mail over. */
    enum Delivery {
        TAKEN,
        /** There is no such mailbox; trying again is no use. */
        ADDRESS_REFUSED
    }

    private final MailServer server;
    private final Organisation organisation;
    private final Clock clock;
    private final EmailAddress from;
    private final Session session;

    @Inject
    Mailer(MailServer server, Organisation organisation, Clock clock) {
        this.server = server;
        this.organisation = organisation;
        this.clock = clock;
        from = server.sender()
                .or(() -> Optional.of(organisation.brand().email()))
                .flatMap(EmailAddress::parse)
                .orElseThrow(() -> new PackError("The organisation's own email address is none; notices come from it."
                        + " Mend it in organisation.yaml, or set MEMBER_ACCOUNTS_MAIL_FROM."));
        session = Session.getInstance(properties(server));
    }

    /** Makes the session at the start, so that a mistake in the pack stops the start, not the first mail. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

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
        smtp.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        return smtp;
    }

    /**
     * Hands a mail in plain text over.
     *
     * @param id becomes the message id, so that two copies of a mail can be recognised as one
     * @throws MailUnavailable when the server accepted nothing, but might later
     */
    Delivery send(UUID id, EmailAddress to, NoticeText.Message message, Locale language) {
        return send(id, to, message.subject(), language, mail -> mail.setDataHandler(part(message.text(), PLAIN)));
    }

    /** Hands over a mail that has the same words twice, as plain text and as a page. */
    Delivery send(UUID id, EmailAddress to, String subject, String text, String page, Locale language) {
        return send(id, to, subject, language, mail -> {
            MimeMultipart both = new MimeMultipart("alternative");
            for (DataHandler part : List.of(part(text, PLAIN), part(page, "text/html; charset=UTF-8"))) {
                MimeBodyPart one = new MimeBodyPart();
                one.setDataHandler(part);
                both.addBodyPart(one);
            }
            mail.setContent(both);
        });
    }

    private Delivery send(UUID id, EmailAddress to, String subject, Locale language, Content content) {
        try {
            Mail mail = new Mail(session, id + "@" + from.domain());
            mail.setFrom(address(from, organisation.brand().name().in(language)));
            mail.setRecipient(Message.RecipientType.TO, address(to, null));
            mail.setSubject(subject, StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(clock.instant()));
            mail.setContentLanguage(new String[] {language.toLanguageTag()});
            mail.setHeader("Auto-Submitted", "auto-generated");
            content.fill(mail);
            mail.saveChanges();
            return transport(mail);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailUnavailable(e);
        }
    }

    private static DataHandler part(String text, String type) {
        return new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type));
    }

    private Delivery transport(Mail mail) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    server.user().orElse(null),
                    server.password().map(Secret::value).orElse(null));
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

    private static InternetAddress address(EmailAddress email, String name) throws UnsupportedEncodingException {
        InternetAddress address = new InternetAddress();
        address.setAddress(email.value());
        address.setPersonal(name, StandardCharsets.UTF_8.name());
        return address;
    }

    /** The words of a mail, put in. */
    private interface Content {
        void fill(MimeMessage mail) throws MessagingException;
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
