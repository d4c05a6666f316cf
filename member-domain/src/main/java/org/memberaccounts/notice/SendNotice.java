package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.failure.WordLost;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.organisation.Organisation;

/**
 * Sends one notice on one channel: reads the address, composes the text, hands it over, and then marks it; a crash
 * before the mark sends it again.
 */
@ApplicationScoped
class SendNotice implements JobStep {
    /** The name of this step in the log. */
    static final String NAME = "send-notice";
    /**
     * The time for which sending is tried while nobody accepts anything (RFC 5321 section 4.5.4.1: at least 4 to 5
     * days).
     */
    static final Duration PATIENCE = Duration.ofDays(5);

    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Carriers carriers;
    private final NoticeTexts texts;
    private final NoticeAddress address;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    SendNotice(
            Outbox outbox,
            Deliveries deliveries,
            Carriers carriers,
            NoticeTexts texts,
            NoticeAddress address,
            Organisation organisation,
            Clock clock) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.carriers = carriers;
        this.texts = texts;
        this.address = address;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String data, int attempt) {
        DeliveryKey key = DeliveryKey.parse(data);
        deliveries
                .take(key)
                .ifPresent(delivery -> outbox.find(key.key()).ifPresent(notice -> deliver(notice, delivery, attempt)));
    }

    private void deliver(Notice notice, Delivery delivery, int attempt) {
        try {
            tryOnce(notice, delivery, attempt);
        } catch (WordLost e) {
            throw e; // it stays in hand, which the next try counts
        } catch (RuntimeException e) {
            deliveries.letGo(delivery.key());
            throw e;
        }
    }

    private void tryOnce(Notice notice, Delivery delivery, int attempt) {
        if (!texts.get(notice.kind()).mayBeTold(notice.reference())) {
            deliveries.waitAnew(delivery.key(), clock.instant());
            throw new HeldBack();
        }
        if (isHopeless(delivery.changedAt(), attempt, clock.instant())) {
            outbox.giveUp(delivery.key(), NoticeGivenUp.Reason.MAIL_DOWN);
            return;
        }
        Carrier carrier = carriers.of(delivery.key().via());
        address.of(notice, carrier, texts.get(notice.kind()))
                .ifPresentOrElse(to -> send(notice, delivery, carrier, to), () -> outbox.giveUp(delivery.key()));
    }

    /** Hands a notice over to an address that was read for it just now, if nobody has taken it. */
    void now(DeliveryKey key, String to) {
        outbox.waiting(key)
                .ifPresent(delivery -> outbox.find(key.key())
                        .ifPresent(notice -> send(
                                notice,
                                delivery,
                                carriers.of(key.via()),
                                new NoticeAddress.Opened(to, Optional.empty()))));
    }

    /** Tells whether to give up. Days without a try, while this server was down, are no reason. */
    static boolean isHopeless(Instant waitingSince, int attempt, Instant now) {
        return attempt > 1 && waitingSince.plus(PATIENCE).isBefore(now);
    }

    private void send(Notice notice, Delivery delivery, Carrier carrier, NoticeAddress.Opened to) {
        // what they chose may not be spoken any more
        Locale language = organisation.languages().of(notice.language());
        NoticeText.Message message = texts.get(notice.kind())
                .compose(new Telling(notice.person(), notice.reference(), language, carrier.channel(), to.enclosed()));
        switch (carrier.hand(
                new Carrier.Parcel(notice.key().id(), delivery.returnId(), to.address(), message, language))) {
            case TAKEN -> WordLost.unlessNoted(() -> outbox.handedOver(delivery.key()));
            case ADDRESS_REFUSED -> outbox.giveUp(delivery.key(), NoticeGivenUp.Reason.ADDRESS_REFUSED);
        }
    }
}
