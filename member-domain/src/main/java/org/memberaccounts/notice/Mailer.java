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
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.settings.Secret;

/**
 * Hands mails to the SMTP server ({@link MailServer}), in plain text and UTF-8. The mail library's exceptions and logs
 * quote addresses: none of that gets out of here.
 */
@ApplicationScoped
class Mailer implements Carrier {
    private static final String TIMEOUT = Long.toString(Duration.ofSeconds(5).toMillis());

    private final MailServer server;
    private final Organisation organisation;
    private final Clock clock;
    private final EmailAddress from;
    private final ReturnAddress returns;
    private final Properties smtp;

    @Inject
    Mailer(MailServer server, ReturnAddress returns, Organisation organisation, Clock clock) {
        this.server = server;
        this.returns = returns;
        this.organisation = organisation;
        this.clock = clock;
        from = server.sender()
                .or(() -> Optional.of(organisation.brand().email()))
                .flatMap(EmailAddress::parse)
                .orElseThrow(() -> new PackError("The organisation's own email address is none; notices come from it."
                        + " Mend it in organisation.yaml, or set MEMBER_ACCOUNTS_MAIL_FROM."));
        smtp = properties(server);
    }

    /** Takes the address at the start, so that a mistake in the pack stops the start, not the first mail. */
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
        // what comes back is a report without our text (RFC 3461)
        smtp.put("mail.smtp.dsn.notify", "FAILURE");
        smtp.put("mail.smtp.dsn.ret", "HDRS");
        smtp.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        return smtp;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public AttributeId address() {
        return AttributeId.EMAIL;
    }

    /**
     * Hands a mail over. The notice's id becomes the message id.
     *
     * @throws MailUnavailable when the server accepted nothing, but might later
     */
    @Override
    public Handover hand(Parcel parcel) {
        Optional<EmailAddress> to = EmailAddress.parse(parcel.to());
        if (to.isEmpty()) {
            return Handover.ADDRESS_REFUSED;
        }
        try {
            Session session = session(parcel);
            return transport(session, mail(session, parcel, to.get()));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailUnavailable(e);
        }
    }

    /** Returns the session of one mail: the return address is part of it. */
    private Session session(Parcel parcel) {
        Properties own = new Properties();
        own.putAll(smtp);
        returns.of(parcel.returnId()).ifPresent(address -> own.put("mail.smtp.from", address));
        return Session.getInstance(own);
    }

    private Mail mail(Session session, Parcel parcel, EmailAddress to)
            throws MessagingException, UnsupportedEncodingException {
        Locale language = parcel.language();
        Mail mail = new Mail(session, parcel.notice() + "@" + from.domain());
        mail.setFrom(address(from, organisation.brand().name().in(language)));
        mail.setRecipient(Message.RecipientType.TO, address(to, null));
        mail.setSubject(parcel.message().subject(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        mail.setContentLanguage(new String[] {language.toLanguageTag()});
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setDataHandler(new DataHandler(new ByteArrayDataSource(
                parcel.message().text().getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8")));
        mail.saveChanges();
        return mail;
    }

    private Handover transport(Session session, Mail mail) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    server.user().orElse(null),
                    server.password().map(Secret::value).orElse(null));
            transport.sendMessage(mail, mail.getAllRecipients());
            return Handover.TAKEN;
        } catch (SendFailedException e) {
            if (isRefused(e)) {
                return Handover.ADDRESS_REFUSED;
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
