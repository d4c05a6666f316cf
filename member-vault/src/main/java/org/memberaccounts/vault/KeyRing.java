package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.memberaccounts.person.PersonId;

/** The wrapped keys of persons. */
@ApplicationScoped
class KeyRing {
    private final EntityManager entityManager;
    private final MasterKeys masterKeys;

    @Inject
    KeyRing(EntityManager entityManager, MasterKeys masterKeys) {
        this.entityManager = entityManager;
        this.masterKeys = masterKeys;
    }

    void add(PersonId person, PersonKey key) {
        entityManager.persist(new WrappedKey(person, key, masterKeys));
    }

    Optional<PersonKey> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(WrappedKey.class, person.value()))
                .map(wrapped -> wrapped.unwrap(masterKeys));
    }

    PersonKey get(PersonId person) {
        return find(person).orElseThrow(() -> new IllegalStateException("There is no such person, or no longer."));
    }
}
