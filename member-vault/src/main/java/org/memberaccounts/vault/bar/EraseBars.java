package org.memberaccounts.vault.bar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the bars that kept readers from the person, which stay until nothing opens any more. */
@ApplicationScoped
class EraseBars implements ErasureTarget {
    private final EntityManager entityManager;

    @Inject
    EraseBars(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "bars";
    }

    @Override
    public Stage stage() {
        return Stage.REMAINDER;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(entityManager
                .createNativeQuery("delete from member.bar where person_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate());
    }
}
