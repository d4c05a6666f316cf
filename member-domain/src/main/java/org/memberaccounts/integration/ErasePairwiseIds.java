package org.memberaccounts.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the ids by which other systems know the person. */
@ApplicationScoped
class ErasePairwiseIds implements ErasureTarget {
    private final EntityManager entityManager;

    @Inject
    ErasePairwiseIds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "pairwise-ids";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(entityManager
                .createQuery("delete from PairwiseId p where p.person = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
