package org.memberaccounts.vault.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the ways to find the person: by phone, email or pseudonym. */
@ApplicationScoped
class EraseIndexTags implements ErasureTarget {
    private final EntityManager entityManager;

    @Inject
    EraseIndexTags(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "index-tags";
    }

    @Override
    public Stage stage() {
        return Stage.VALUES;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(entityManager
                .createQuery("delete from IndexTag t where t.person = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
