package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.EmailAddress;

/**
 * Sends one notice: reads the address, composes the text, hands it to the mail server, and then marks it; a crash
 * before the mark sends it again.
 */
@ApplicationScoped
class SendNotice implements JobStep {
    /** The name of this step in the log. */
    static final String NAME = "send-notice";
    /**
     * The time for which sending is tried while the mail server accepts nothing (RFC 5321 section 4.5.4.1: at least 4
     * to 5 days).
     */
    static final Duration PATIENCE = Duration.ofDays(5);

    private final Outbox outbox;
    private final NoticeTexts texts;
    private final NoticeAddress address;
    private final Mailer mailer;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    SendNotice(
            Outbox outbox,
            NoticeTexts texts,
            NoticeAddress address,
            Mailer mailer,
            Organisation organisation,
            Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.address = address;
        this.mailer = mailer;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key, int attempt) {
        outbox.waiting(NoticeKey.parse(key)).ifPresent(notice -> {
            if (isHopeless(notice.createdAt(), attempt, clock.instant())) {
                outbox.giveUp(notice.key(), NoticeGivenUp.Reason.MAIL_DOWN);
            } else {
                address.of(notice, NAME).ifPresentOrElse(to -> send(notice, to), () -> outbox.giveUp(notice.key()));
            }
        });
    }

    /** Tells whether to give up. Days without a try, while this server was down, are no reason. */
    static boolean isHopeless(Instant createdAt, int attempt, Instant now) {
        return attempt > 1 && createdAt.plus(PATIENCE).isBefore(now);
    }

    private void send(Notice notice, EmailAddress to) {
        // what they chose may not be spoken any more
        Locale language = organisation.languages().of(notice.language());
        NoticeText.Message message = texts.get(notice.kind()).compose(notice.person(), notice.reference(), language);
        switch (mailer.send(notice.key().id(), to, message, language)) {
            case TAKEN -> outbox.sent(notice.key());
            case ADDRESS_REFUSED -> outbox.giveUp(notice.key(), NoticeGivenUp.Reason.ADDRESS_REFUSED);
        }
    }
}
