package org.memberaccounts.notice;

import jakarta.activation.DataHandler;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
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
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.person.EmailAddress;

/**
 * Hands mails to the SMTP server ({@link MailServer}), in UTF-8. The mail library's exceptions and logs quote
 * addresses: none of that gets out of here.
 */
@ApplicationScoped
class Mailer implements Carrier {
    /** Far less than the five minutes for which a server waits (RFC 5321 section 4.5.3.2.7). */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private static final String PLAIN = "text/plain; charset=UTF-8";

    /**
     * The head of a mail, above its words.
     *
     * @param id becomes the message id, so that two copies can be recognised as one
     * @param returnId where it comes back to
     */
    record Head(UUID id, UUID returnId, EmailAddress to, String subject, Locale language) {
        @Override
        public String toString() {
            return "Head[redacted]";
        }
    }

    @FunctionalInterface
    private interface Content {
        void fill(MimeMessage mail) throws MessagingException;
    }

    private final Organisation organisation;
    private final Clock clock;
    private final EmailAddress from;
    private final ReturnAddress returns;
    private final Smtp smtp;
    private final ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> tidying;

    @Inject
    Mailer(
            MailServer server,
            ReturnAddress returns,
            Organisation organisation,
            Clock clock,
            ManagedScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
        this.returns = returns;
        this.organisation = organisation;
        this.clock = clock;
        from = server.sender()
                .or(() -> Optional.of(organisation.brand().email()))
                .flatMap(EmailAddress::parse)
                .orElseThrow(() -> new PackError("The organisation's own email address is none; notices come from it."
                        + " Mend it in organisation.yaml, or set MEMBER_ACCOUNTS_MAIL_FROM."));
        smtp = new Smtp(server, LONGEST_PAUSE);
    }

    /**
     * Takes the address at the start, so that a mistake in the pack stops the start, not the first mail; from then on
     * no connection stays open that nothing goes over. Every module of the EAR announces its start.
     */
    synchronized void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (tidying == null) {
            long pause = LONGEST_PAUSE.toSeconds();
            tidying = scheduler.scheduleWithFixedDelay(smtp::closeIdle, pause, pause, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (tidying != null) {
            tidying.cancel(false);
        }
        smtp.close();
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
     * Hands a notice over, in plain text. Its id becomes the message id.
     *
     * @throws MailUnavailable when the server accepted nothing, but might later
     */
    @Override
    public Handover hand(Parcel parcel) {
        return EmailAddress.parse(parcel.to())
                .map(to -> {
                    NoticeText.Message message = parcel.message();
                    Head head = new Head(parcel.notice(), parcel.returnId(), to, message.subject(), parcel.language());
                    return send(head, mail -> mail.setDataHandler(part(message.text(), PLAIN)));
                })
                .orElse(Handover.ADDRESS_REFUSED);
    }

    /**
     * Hands over a mail that has the same words twice, as plain text and as a page.
     *
     * @throws MailUnavailable when the server accepted nothing, but might later
     */
    Handover send(Head head, String text, String page) {
        return send(head, mail -> {
            MimeMultipart both = new MimeMultipart("alternative");
            for (DataHandler part : List.of(part(text, PLAIN), part(page, "text/html; charset=UTF-8"))) {
                MimeBodyPart one = new MimeBodyPart();
                one.setDataHandler(part);
                both.addBodyPart(one);
            }
            mail.setContent(both);
        });
    }

    private Handover send(Head head, Content content) {
        try {
            Locale language = head.language();
            Mail mail = new Mail(smtp.session(), head.id() + "@" + from.domain());
            mail.setFrom(address(from, organisation.brand().name().in(language)));
            mail.setRecipient(Message.RecipientType.TO, address(head.to(), null));
            mail.setSubject(head.subject(), StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(clock.instant()));
            mail.setContentLanguage(new String[] {language.toLanguageTag()});
            mail.setHeader("Auto-Submitted", "auto-generated");
            content.fill(mail);
            mail.saveChanges();
            return smtp.hand(mail, returns.of(head.returnId()));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailUnavailable(e);
        }
    }

    private static DataHandler part(String text, String type) {
        return new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type));
    }

    private static InternetAddress address(EmailAddress email, String name) throws UnsupportedEncodingException {
        InternetAddress address = new InternetAddress();
        address.setAddress(email.value());
        address.setPersonal(name, StandardCharsets.UTF_8.name());
        return address;
    }
}
