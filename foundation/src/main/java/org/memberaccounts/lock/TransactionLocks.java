package org.memberaccounts.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Locks on what need not be a row yet, held until the transaction ends: PostgreSQL's advisory locks. Their keys are
 * hashed to 64 bits; two that fall together wait for each other without need, and nothing else.
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
     * Waits until nobody else holds it.
     *
     * @param act what is to be done once at a time, such as {@code decide-consent}; the same id can be locked for
     *     several acts
     * @param id about whom or what it is done
     */
    public void lock(String act, UUID id) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key(act, id))
                .getSingleResult();
    }

    /** The same without waiting; false when somebody else holds it. */
    public boolean tryLock(String act, UUID id) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key(act, id))
                .getSingleResult();
    }

    private static String key(String act, UUID id) {
        return act + " " + id;
    }
}
