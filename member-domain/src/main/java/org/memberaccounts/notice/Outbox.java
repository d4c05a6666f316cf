package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** The notices on their way, and those that went; one transaction for each step. */
@ApplicationScoped
class Outbox {
    private final EntityManager entityManager;
    private final Deliveries deliveries;
    private final Carriers carriers;
    private final NoticeTexts texts;
    private final ToInbox inbox;
    private final SwitchedOffKinds switchedOff;
    private final Jobs jobs;
    private final Vault vault;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<NoticeSent> sent;
    private final Event<NoticeGivenUp> givenUp;
    private final Event<DeliverySettled> settled;

    @Inject
    Outbox(
            EntityManager entityManager,
            Deliveries deliveries,
            Carriers carriers,
            NoticeTexts texts,
            ToInbox inbox,
            SwitchedOffKinds switchedOff,
            Jobs jobs,
            Vault vault,
            Identifiers identifiers,
            Clock clock,
            Event<NoticeSent> sent,
            Event<NoticeGivenUp> givenUp,
            Event<DeliverySettled> settled) {
        this.entityManager = entityManager;
        this.deliveries = deliveries;
        this.carriers = carriers;
        this.texts = texts;
        this.inbox = inbox;
        this.switchedOff = switchedOff;
        this.jobs = jobs;
        this.vault = vault;
        this.identifiers = identifiers;
        this.clock = clock;
        this.sent = sent;
        this.givenUp = givenUp;
        this.settled = settled;
    }

    /**
     * Puts the notice into the inbox, and adds a delivery with its job for each other channel of its kind.
     *
     * @param former the address that it goes to, sealed until it is sent or given up; empty for the person's present
     *     one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(PersonId person, String kind, String reference, Locale language, Optional<CheckedValue> former) {
        NoticeText text = texts.get(kind);
        if (switchedOff.has(person, text.kind())) {
            return;
        }
        Notice notice = add(person, kind, reference, language, former.isPresent());
        former.ifPresent(address -> vault.sealText(person, notice.key().formerAddress(), address));
        if (text.kind().channels().contains(Channel.INBOX)) {
            inbox.put(notice, text);
        }
        carriers.among(text.kind().channels()).forEach(channel -> deliver(notice, channel, Duration.ZERO));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void mail(PersonId person, String kind, String reference, Locale language) {
        deliver(add(person, kind, reference, language, false), Channel.MAIL, Duration.ZERO);
    }

    Notice add(PersonId person, String kind, String reference, Locale language, boolean toFormer) {
        var key = new NoticeKey(person.value(), identifiers.next());
        var notice = new Notice(key, kind, reference, language, toFormer, clock.instant());
        entityManager.persist(notice);
        entityManager.flush();
        return notice;
    }

    /** Adds a delivery, and its job, which comes this much later than now. */
    void deliver(Notice notice, Channel channel, Duration headStart) {
        DeliveryKey key = DeliveryKey.of(notice.key(), channel);
        Instant now = clock.instant();
        deliveries.add(new Delivery(key, UUID.randomUUID(), now));
        jobs.schedule(SendNotice.NAME, key.job(), key.toString(), now.plus(headStart));
    }

    /** Finds a delivery that nobody took yet; empty too when it went with its person. */
    @Transactional
    Optional<Delivery> waiting(DeliveryKey key) {
        return deliveries.waiting(key);
    }

    @Transactional
    Optional<Notice> find(NoticeKey key) {
        return Optional.ofNullable(entityManager.find(Notice.class, key));
    }

    /** Returns the address that a notice goes to on a channel, by its name in the log. */
    AttributeId address(Notice notice, Channel channel) {
        return notice.isToFormer() ? NoticeKey.FORMER : carriers.of(channel).address();
    }

    @Transactional
    void handedOver(DeliveryKey key) {
        deliveries.lockWaiting(key).ifPresent(delivery -> {
            delivery.handOver(clock.instant());
            settle(key, Optional.empty());
            find(key.key()).ifPresent(notice -> {
                forgetSealed(notice, key.via());
                sent.fire(new NoticeSent(notice.person(), notice.kind(), address(notice, key.via())));
            });
        });
    }

    /** Gives the delivery up without recording it: the vault recorded its refusal. */
    @Transactional
    void giveUp(DeliveryKey key) {
        end(key, Optional.empty());
    }

    @Transactional
    void giveUp(DeliveryKey key, NoticeGivenUp.Reason reason) {
        end(key, Optional.of(reason))
                .ifPresent(
                        notice -> givenUp.fire(new NoticeGivenUp(notice.person(), address(notice, key.via()), reason)));
    }

    private Optional<Notice> end(DeliveryKey key, Optional<NoticeGivenUp.Reason> reason) {
        Optional<Delivery> delivery = deliveries.lockWaiting(key);
        delivery.ifPresent(one -> {
            one.giveUp(reason, clock.instant());
            settle(key, Optional.of(reason.orElse(NoticeGivenUp.Reason.NOT_TO_BE_TOLD)));
        });
        Optional<Notice> notice = delivery.flatMap(one -> find(key.key()));
        notice.ifPresent(one -> forgetSealed(one, key.via()));
        return notice;
    }

    private void settle(DeliveryKey key, Optional<NoticeGivenUp.Reason> reason) {
        jobs.cancel(SendNotice.NAME, key.job());
        settled.fire(new DeliverySettled(
                new PersonId(key.person()), key.notice(), key.via(), reason.map(NoticeGivenUp.Reason::code)));
    }

    /** Forgets what was sealed for this sending only. */
    private void forgetSealed(Notice notice, Channel channel) {
        if (channel == Channel.MAIL) {
            notice.formerAddress().ifPresent(address -> vault.clearText(notice.person(), address));
            texts.find(notice.kind())
                    .flatMap(text -> text.enclosure(notice.reference()))
                    .ifPresent(enclosed -> vault.clearText(notice.person(), enclosed));
        }
    }

    /** Removes a person's notices; those that wait are not sent any more. */
    int forget(PersonId person) {
        deliveries.of(person).forEach(this::forget);
        entityManager.flush();
        return entityManager
                .createQuery("delete from Notice n where n.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private void forget(Delivery delivery) {
        jobs.cancel(SendNotice.NAME, delivery.key().job());
        deliveries.remove(delivery);
    }
}
