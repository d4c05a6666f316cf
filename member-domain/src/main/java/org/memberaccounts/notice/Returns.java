package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The desk for what networks say about deliveries: reports on mails, receipts of text messages. */
@ApplicationScoped
public class Returns {
    /** The name in the log of who reads them. */
    static final String NAME = "read-returns";

    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Event<NoticeReturned> returned;

    @Inject
    Returns(Outbox outbox, Deliveries deliveries, Clock clock, Event<NoticeReturned> returned) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.clock = clock;
        this.returned = returned;
    }

    /**
     * Takes a report. The same once more changes nothing.
     *
     * @param returnId the id that the delivery had in its return address
     * @param why why it came back; empty when it was delivered
     * @return false when there is no such delivery
     */
    @Transactional
    public boolean take(UUID returnId, Optional<ReturnReason> why) {
        Optional<Delivery> found = deliveries.lockReturned(returnId);
        found.filter(delivery -> delivery.report(why, clock.instant()))
                .ifPresent(delivery -> why.ifPresent(reason -> tell(delivery, reason)));
        return found.isPresent();
    }

    private void tell(Delivery delivery, ReturnReason reason) {
        outbox.find(delivery.key().key())
                .ifPresent(notice -> returned.fire(new NoticeReturned(
                        notice.person(),
                        notice.kind(),
                        delivery.key().via(),
                        outbox.address(notice, delivery.key().via()),
                        reason)));
    }
}
