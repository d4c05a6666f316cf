package org.memberaccounts.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the person's own row, once nothing else refers to it. */
@ApplicationScoped
class ErasePerson implements ErasureTarget {
    private final EntityManager entityManager;

    @Inject
    ErasePerson(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Stage stage() {
        return Stage.REMAINDER;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(entityManager
                .createQuery("delete from Person p where p.id = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
