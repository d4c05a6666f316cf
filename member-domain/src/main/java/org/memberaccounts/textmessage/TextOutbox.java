package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Recorded;

/** The texts to be sent, and those that were; one transaction for each step. */
@ApplicationScoped
class TextOutbox {
    private final EntityManager entityManager;
    private final TextParts parts;
    private final Jobs jobs;
    private final Clock clock;
    private final Event<Recorded> recorded;
    private final Event<TextSettled> settled;
    private final Event<TextInDoubt> inDoubt;

    @Inject
    TextOutbox(
            EntityManager entityManager,
            TextParts parts,
            Jobs jobs,
            Clock clock,
            Event<Recorded> recorded,
            Event<TextSettled> settled,
            Event<TextInDoubt> inDoubt) {
        this.entityManager = entityManager;
        this.parts = parts;
        this.jobs = jobs;
        this.clock = clock;
        this.recorded = recorded;
        this.settled = settled;
        this.inDoubt = inDoubt;
    }

    /** Adds a text, and the job that sends it, which comes this much later than now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(TextMessage text, Duration headStart) {
        entityManager.persist(text);
        jobs.schedule(
                SendText.NAME, job(text), text.key().toString(), clock.instant().plus(headStart));
    }

    private static String job(TextMessage text) {
        return text.key().id().toString();
    }

    private void told(TextMessage text, Optional<TextFailure> failure) {
        jobs.cancel(SendText.NAME, job(text));
        settled.fire(new TextSettled(text.person(), text.key().id(), failure));
    }

    /** Finds the text, unless it was sent or given up, or went with its person. */
    @Transactional
    Optional<TextMessage> waiting(TextKey key) {
        return Optional.ofNullable(entityManager.find(TextMessage.class, key)).filter(TextMessage::isWaiting);
    }

    /** Takes a waiting text in hand, and tells where that was done before and nobody knows how it ended. */
    @Transactional
    Optional<TextMessage> take(TextKey key) {
        Optional<TextMessage> waiting = lock(key).filter(TextMessage::isWaiting);
        waiting.filter(text -> !text.takeInHand())
                .ifPresent(text -> inDoubt.fire(new TextInDoubt(text.person(), key.id())));
        return waiting;
    }

    /** Lets a text go that no gateway has taken. */
    @Transactional
    void letGo(TextKey key) {
        lock(key).filter(TextMessage::isWaiting).ifPresent(TextMessage::letGo);
    }

    Optional<TextMessage> newest(PersonId person, String kind, String reference) {
        return entityManager
                .createQuery(
                        "select t from TextMessage t where t.person = :person and t.kind = :kind and t.reference ="
                                + " :reference order by t.createdAt desc, t.id desc",
                        TextMessage.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Notes that a gateway took the text; what it said of its parts already counts now. */
    @Transactional
    void handedOver(TextKey key, String gateway, List<String> receipts) {
        Instant now = clock.instant();
        // parts before their text, and in order: so does whoever takes a receipt
        receipts.stream().sorted().forEach(receipt -> parts.taken(gateway, receipt, key, now));
        lock(key).filter(TextMessage::isWaiting).ifPresent(text -> {
            text.handedOver(now);
            recorded.fire(TextMoved.sent(text));
            told(text, Optional.empty());
            settle(text);
        });
    }

    @Transactional
    void giveUp(TextKey key, TextFailure why) {
        lock(key).filter(TextMessage::isWaiting).ifPresent(text -> {
            text.giveUp(why, clock.instant());
            recorded.fire(TextMoved.givenUp(text, why));
            told(text, Optional.of(why));
        });
    }

    /** Takes the network's word about a part; the same word twice, or one about nothing of ours, changes nothing. */
    @Transactional
    void take(TextReceipt word) {
        parts.lock(word.gateway(), word.receipt(), clock.instant()).end(word);
        parts.text(word).flatMap(this::lock).ifPresent(this::settle);
    }

    private void settle(TextMessage text) {
        if (text.state() == TextState.HANDED_OVER) {
            List<TextPart> all = parts.of(text.key());
            Optional<TextFailure> failure =
                    all.stream().flatMap(part -> part.failure().stream()).findFirst();
            if (failure.isPresent()) {
                text.cameBack(failure.get(), clock.instant());
                recorded.fire(TextMoved.cameBack(text, failure.get()));
            } else if (!all.isEmpty() && all.stream().allMatch(TextPart::isDelivered)) {
                text.delivered(clock.instant());
            }
        }
    }

    /** Removes a person's texts; those that wait are not sent any more. */
    int forget(PersonId person) {
        parts.forget(person);
        List<TextMessage> texts = entityManager
                .createQuery("select t from TextMessage t where t.person = :person", TextMessage.class)
                .setParameter("person", person.value())
                .getResultList();
        texts.forEach(text -> {
            jobs.cancel(SendText.NAME, job(text));
            entityManager.remove(text);
        });
        return texts.size();
    }

    /** Removes texts that were made before this moment and don't wait, with all that is known of their parts. */
    @Transactional
    void forgetBefore(Instant moment) {
        parts.forgetBefore(moment);
        entityManager
                .createQuery("delete from TextMessage t where t.createdAt < :moment and t.state <> 'waiting'")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private Optional<TextMessage> lock(TextKey key) {
        return Optional.ofNullable(entityManager.find(TextMessage.class, key, LockModeType.PESSIMISTIC_WRITE));
    }
}
