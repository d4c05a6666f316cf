package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.lock.TransactionLocks;

/** The approvals in the database. */
@ApplicationScoped
class ApprovalRecords {
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entityManager;
    private final TransactionLocks locks;

    @Inject
    ApprovalRecords(EntityManager entityManager, TransactionLocks locks) {
        this.entityManager = entityManager;
        this.locks = locks;
    }

    /** Lets questions about a thing, and its end, come one after the other, until each has committed. */
    void inTurn(UUID about) {
        locks.lock("approval", about);
    }

    void add(Approval approval) {
        entityManager.persist(approval);
    }

    Optional<Approval> find(ApprovalId id) {
        return Optional.ofNullable(entityManager.find(Approval.class, id.value()));
    }

    /** Finds it and locks it, so that one person decides at a time. */
    Optional<Approval> lock(ApprovalId id) {
        return Optional.ofNullable(entityManager.find(Approval.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the approvals that this member of staff asked for about a thing, newest first. */
    List<Approval> asked(String act, UUID about, int asker) {
        return entityManager
                .createQuery(
                        "select a from Approval a where a.about = :about and a.act = :act and a.askedBy = :asker order"
                                + " by a.askedAt desc, a.id desc",
                        Approval.class)
                .setParameter("about", about)
                .setParameter("act", act)
                .setParameter("asker", asker)
                .getResultList();
    }

    /** Finds the approvals of a thing that wait for an answer, and locks them. */
    List<Approval> lockWaiting(String act, UUID about) {
        return entityManager
                .createQuery(
                        "select a from Approval a where a.about = :about and a.act = :act and a.decidedAt is null and"
                                + " a.withdrawnAt is null order by a.id",
                        Approval.class)
                .setParameter("about", about)
                .setParameter("act", act)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Returns the approvals of these acts that wait for an answer, the oldest first: ids begin with their time. */
    List<Approval> waiting(Collection<String> acts, Optional<ApprovalId> after, int most) {
        return entityManager
                .createQuery(
                        "select a from Approval a where a.act in :acts and a.id > :after and a.decidedAt is null and"
                                + " a.withdrawnAt is null order by a.id",
                        Approval.class)
                .setParameter("acts", acts)
                .setParameter("after", after.map(ApprovalId::value).orElse(FIRST))
                .setMaxResults(most)
                .getResultList();
    }
}
