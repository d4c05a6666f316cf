package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Erases the person's decisions. The log keeps that somebody decided, on which text and when, but nobody can tell who
 * it was.
 */
@ApplicationScoped
class EraseConsents implements ErasureTarget {
    private final EntityManager entityManager;

    @Inject
    EraseConsents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(entityManager
                .createQuery("delete from ConsentDecision d where d.person = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
