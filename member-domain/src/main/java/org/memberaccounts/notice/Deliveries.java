package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** All deliveries. */
@ApplicationScoped
class Deliveries {
    private final EntityManager entityManager;
    private final Event<DeliveryInDoubt> inDoubt;

    @Inject
    Deliveries(EntityManager entityManager, Event<DeliveryInDoubt> inDoubt) {
        this.entityManager = entityManager;
        this.inDoubt = inDoubt;
    }

    void add(Delivery delivery) {
        entityManager.persist(delivery);
    }

    Optional<Delivery> waiting(DeliveryKey key) {
        return Optional.ofNullable(entityManager.find(Delivery.class, key)).filter(Delivery::isWaiting);
    }

    Optional<Delivery> lockWaiting(DeliveryKey key) {
        return Optional.ofNullable(entityManager.find(Delivery.class, key, LockModeType.PESSIMISTIC_WRITE))
                .filter(Delivery::isWaiting);
    }

    /** Takes a waiting delivery in hand, and tells where that was done before and nobody knows how it ended. */
    @Transactional
    Optional<Delivery> take(DeliveryKey key) {
        Optional<Delivery> waiting = lockWaiting(key);
        waiting.filter(delivery -> !delivery.takeInHand())
                .ifPresent(delivery ->
                        inDoubt.fire(new DeliveryInDoubt(new PersonId(key.person()), key.notice(), key.via())));
        return waiting;
    }

    /** Lets a delivery go that nobody has taken. */
    @Transactional
    void letGo(DeliveryKey key) {
        lockWaiting(key).ifPresent(Delivery::letGo);
    }

    /** Has the days that it may wait begin now. */
    @Transactional
    void waitAnew(DeliveryKey key, Instant now) {
        lockWaiting(key).ifPresent(delivery -> delivery.waitAnew(now));
    }

    /** Finds the delivery that has this id in its return address, and locks it. */
    Optional<Delivery> lockReturned(UUID returnId) {
        return entityManager
                .createQuery("select d from Delivery d where d.returnId = :returnId", Delivery.class)
                .setParameter("returnId", returnId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Finds how far the newest notice of this kind about this thing is on one channel. */
    Optional<Delivery> newest(PersonId person, String kind, String reference, Channel channel) {
        return entityManager
                .createQuery(
                        "select d from Delivery d join Notice n on n.person = d.person and n.id = d.notice where"
                                + " n.person = :person and n.kind = :kind and n.reference = :reference and d.channel ="
                                + " :channel order by n.createdAt desc, n.id desc",
                        Delivery.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .setParameter("channel", channel.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns how far a person's notices are, on every channel. */
    List<Delivery> of(PersonId person, Collection<UUID> notices) {
        return entityManager
                .createQuery(
                        "select d from Delivery d where d.person = :person and d.notice in :notices order by d.channel",
                        Delivery.class)
                .setParameter("person", person.value())
                .setParameter("notices", notices)
                .getResultList();
    }

    List<Delivery> of(PersonId person) {
        return entityManager
                .createQuery("select d from Delivery d where d.person = :person", Delivery.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    void remove(Delivery delivery) {
        entityManager.remove(delivery);
    }
}
