package org.memberaccounts.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Locks on things that may not have a row yet, held until the transaction ends: PostgreSQL's advisory locks. Their keys
 * are hashed to 64 bits; if two keys fall together, one waits for the other without need, and no more than that.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TransactionLocks {
    private final EntityManager entityManager;

    @Inject
    TransactionLocks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Waits until nobody else holds the lock.
     *
     * @param act the act that is done by one at a time, such as {@code decide-consent}; the same id can be locked for
     *     several acts
     * @param id the person or thing it is done to
     */
    public void lock(String act, UUID id) {
        lock(act, id.toString());
    }

    /** Waits until nobody else holds the lock on something whose id is a text of somebody else's. */
    public void lock(String act, String id) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key(act, id))
                .getSingleResult();
    }

    /** Takes the lock without waiting; returns false when somebody else holds it. */
    public boolean tryLock(String act, UUID id) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key(act, id.toString()))
                .getSingleResult();
    }

    private static String key(String act, String id) {
        return act + " " + id;
    }
}
