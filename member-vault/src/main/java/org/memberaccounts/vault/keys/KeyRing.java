package org.memberaccounts.vault.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.trail.Subject;

/** The wrapped keys of persons. */
@ApplicationScoped
public class KeyRing implements Pseudonyms {
    private final EntityManager entityManager;
    private final MasterKeys masterKeys;

    @Inject
    KeyRing(EntityManager entityManager, MasterKeys masterKeys) {
        this.entityManager = entityManager;
        this.masterKeys = masterKeys;
    }

    /** Stores a new person's key. */
    public void add(PersonId person, PersonKey key) {
        entityManager.persist(new WrappedKey(person, key, masterKeys));
    }

    /** Finds a person's key; empty when there is no such person, or no longer. */
    public Optional<PersonKey> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(WrappedKey.class, person.value()))
                .map(wrapped -> wrapped.unwrap(masterKeys));
    }

    /**
     * Returns the key of a person who exists.
     *
     * @throws IllegalStateException when there is no such person, or no longer
     */
    public PersonKey get(PersonId person) {
        return find(person).orElseThrow(() -> new IllegalStateException("There is no such person, or no longer."));
    }

    /** Unwraps a person's key from its row: the epoch and the wrapped form. */
    public PersonKey unwrap(PersonId person, int epoch, byte[] wrapped) {
        return PersonKey.unwrap(person, wrapped, masterKeys.wrapping(epoch), epoch);
    }

    @Override
    public Optional<Subject> subject(PersonId person) {
        return find(person).map(PersonKey::subject);
    }
}
