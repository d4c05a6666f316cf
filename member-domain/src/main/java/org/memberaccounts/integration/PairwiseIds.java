package org.memberaccounts.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.person.PersonId;

/** Translates between persons and what a reader calls them: for an integrator its own ids, for everybody else ours. */
@ApplicationScoped
public class PairwiseIds {
    private final EntityManager entityManager;

    @Inject
    PairwiseIds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What this reader calls the person; an integrator that meets them the first time gets a new id. */
    @Transactional
    public UUID idFor(Actor reader, PersonId person) {
        if (!(reader instanceof Actor.Integrator integrator)) {
            return person.value();
        }
        entityManager
                .createNativeQuery(
                        "insert into member.pairwise_id (person_id, client, id) values (?1, ?2, ?3) on conflict"
                                + " (person_id, client) do nothing")
                .setParameter(1, person.value())
                .setParameter(2, integrator.clientId())
                .setParameter(3, UUID.randomUUID())
                .executeUpdate();
        return entityManager
                .find(PairwiseId.class, new PairwiseId.Key(person.value(), integrator.clientId()))
                .id();
    }

    /** Whom this reader means by an id. An id of another client, or one of ours, means nobody to an integrator. */
    public Optional<PersonId> person(Actor reader, UUID id) {
        if (!(reader instanceof Actor.Integrator integrator)) {
            return Optional.of(new PersonId(id));
        }
        return entityManager
                .createQuery("select p from PairwiseId p where p.client = :client and p.id = :id", PairwiseId.class)
                .setParameter("client", integrator.clientId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(PairwiseId::person);
    }
}
