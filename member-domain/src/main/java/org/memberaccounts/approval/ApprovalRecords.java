package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The approvals in the database. */
@ApplicationScoped
class ApprovalRecords {
    private static final int MOST = 1_000;

    private final EntityManager entityManager;

    @Inject
    ApprovalRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
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

    /** Returns the approvals that nobody has decided yet, the oldest 1,000 first. */
    List<Approval> waiting() {
        return entityManager
                .createQuery("select a from Approval a where a.decidedAt is null order by a.askedAt", Approval.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
