package org.memberaccounts.vault.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Destroys the person's key: nothing that it ever sealed opens again in this database, and nobody can tell any more
 * whom a pseudonym in the log meant.
 */
@ApplicationScoped
class DestroyKey implements ErasureTarget {
    private final EntityManager entityManager;

    @Inject
    DestroyKey(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public Stage stage() {
        return Stage.KEY;
    }

    @Override
    public Evidence erase(PersonId person) {
        return new Evidence(
                Evidence.How.DESTROYED,
                entityManager
                        .createQuery("delete from WrappedKey k where k.person = :person")
                        .setParameter("person", person.value())
                        .executeUpdate());
    }
}
