package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;

/**
 * Notices of whoever tells very many people the same: one channel at a time, with addresses that were read for a whole
 * chunk. That nobody is told twice is for the caller to see to, who has a row for each of them.
 */
@ApplicationScoped
public class ManyNotices {
    /** The time that the attempt at once has before the job comes: longer than a chunk can take. */
    public static final Duration HEAD_START = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Notices notices;
    private final NoticeTexts texts;
    private final ToInbox inbox;
    private final SendNotice sender;

    @Inject
    ManyNotices(Outbox outbox, Notices notices, NoticeTexts texts, ToInbox inbox, SendNotice sender) {
        this.outbox = outbox;
        this.notices = notices;
        this.texts = texts;
        this.inbox = inbox;
        this.sender = sender;
    }

    /** Tells whether a notice of this kind may be told now. */
    public boolean mayBeTold(String kind, String reference) {
        return texts.get(kind).mayBeTold(reference);
    }

    /** Puts a notice into a person's inbox, in their language, and returns its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID toInbox(PersonId person, String kind, String reference) {
        Notice notice = add(person, kind, reference);
        inbox.put(notice, texts.get(kind));
        return notice.key().id();
    }

    /**
     * Adds a mail that waits to be handed over, by {@link #handNow} or, when that doesn't come, by its job.
     *
     * @param inInbox the notice in the person's inbox, which then says how far the mail is
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID mail(PersonId person, Optional<UUID> inInbox, String kind, String reference) {
        Notice notice = inInbox.flatMap(id -> outbox.find(new NoticeKey(person.value(), id)))
                .orElseGet(() -> add(person, kind, reference));
        outbox.deliver(notice, Channel.MAIL, HEAD_START);
        return notice.key().id();
    }

    private Notice add(PersonId person, String kind, String reference) {
        return outbox.add(person, kind, Notices.reference(reference), notices.language(person), false);
    }

    /**
     * Hands a mail over now, if it still waits.
     *
     * @param address as it was read for this
     * @throws RuntimeException when nobody accepted it; its job tries again
     */
    @Transactional(Transactional.TxType.NEVER)
    public void handNow(PersonId person, UUID notice, EmailAddress address) {
        sender.now(key(person, notice), address.value());
    }

    /** Gives a mail up that still waits, since it is to reach nobody any more. */
    @Transactional
    public void takeBack(PersonId person, UUID notice) {
        outbox.giveUp(key(person, notice), NoticeGivenUp.Reason.STOPPED);
    }

    private static DeliveryKey key(PersonId person, UUID notice) {
        return new DeliveryKey(person.value(), notice, Channel.MAIL.code());
    }
}
