package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;

/** All notices to everybody, and their channels. */
@ApplicationScoped
class Broadcasts {
    /** The most that are worked on at a time: what one run takes. */
    private static final int MOST = 20;

    private static final Cursor NEWEST = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private final EntityManager entityManager;

    @Inject
    Broadcasts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Broadcast broadcast) {
        entityManager.persist(broadcast);
        entityManager.flush();
    }

    void add(Lane lane) {
        entityManager.persist(lane);
        entityManager.flush();
    }

    Optional<Broadcast> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Broadcast.class, id));
    }

    Optional<Broadcast> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(Broadcast.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Broadcast> find(UUID occasion, BroadcastKind kind) {
        return query(occasion, kind).getResultStream().findFirst();
    }

    /** Finds the one of an occasion and locks it, so that it is as it stands. */
    Optional<Broadcast> lock(UUID occasion, BroadcastKind kind) {
        return query(occasion, kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Broadcast> query(UUID occasion, BroadcastKind kind) {
        return entityManager
                .createQuery(
                        "select b from Broadcast b where b.occasion = :occasion and b.kind = :kind", Broadcast.class)
                .setParameter("occasion", occasion)
                .setParameter("kind", kind.code());
    }

    /** Lists those that have something to do, the oldest first: running ones, and stopped ones that weren't cleared. */
    List<UUID> open() {
        return entityManager
                .createQuery(
                        "select b.id from Broadcast b where b.state = 'running' or (b.state = 'stopped' and exists"
                                + " (select t from Told t where t.broadcast = b.id and t.state = 'waiting')) order by"
                                + " b.beganAt",
                        UUID.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<Lane> lane(UUID broadcast, BroadcastChannel channel) {
        return Optional.ofNullable(entityManager.find(Lane.class, new Lane.Key(broadcast, channel.code())));
    }

    /** Counts one more that may have been taken and is handed over once more. */
    void countLost(UUID broadcast, BroadcastChannel channel) {
        entityManager
                .createNativeQuery("update member.broadcast_channel set lost_words = lost_words + 1"
                        + " where broadcast = ?1 and channel = ?2")
                .setParameter(1, broadcast)
                .setParameter(2, channel.code())
                .executeUpdate();
    }

    List<Lane> lanes(UUID broadcast) {
        return entityManager
                .createQuery("select l from Lane l where l.broadcast = :broadcast", Lane.class)
                .setParameter("broadcast", broadcast)
                .getResultList();
    }

    void add(Account account) {
        entityManager.persist(account);
        entityManager.flush();
    }

    /** Returns a page of the accounts that were given, the newest first. */
    Page<Account, Cursor> accounts(UUID broadcast, Optional<Cursor> before) {
        Cursor place = before.orElse(NEWEST);
        return Page.of(
                entityManager
                        .createQuery(
                                "select a from Account a where a.broadcast = :broadcast and (a.accountedAt < :at or"
                                        + " (a.accountedAt = :at and a.id < :id)) order by a.accountedAt"
                                        + " desc, a.id desc",
                                Account.class)
                        .setParameter("broadcast", broadcast)
                        .setParameter("at", place.at())
                        .setParameter("id", place.id())
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultList(),
                Account::place);
    }
}
