package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Erases the approvals that were asked for about the person; that they were asked for and decided stays in the log,
 * anonymised.
 */
@ApplicationScoped
class EraseApprovals implements ErasureTarget {
    private final EntityManager entityManager;

    @Inject
    EraseApprovals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(entityManager
                .createQuery("delete from Approval a where a.person = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
