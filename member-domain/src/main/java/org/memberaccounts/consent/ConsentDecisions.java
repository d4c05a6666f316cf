package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.ConsentBook;

/** All decisions. */
@ApplicationScoped
class ConsentDecisions implements ConsentBook {
    private final EntityManager entityManager;

    @Inject
    ConsentDecisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(ConsentDecision decision) {
        entityManager.persist(decision);
    }

    Optional<ConsentDecision> find(PersonId person, DecisionId id) {
        return Optional.ofNullable(
                entityManager.find(ConsentDecision.class, new ConsentDecision.Key(person.value(), id.value())));
    }

    Optional<ConsentDecision> latest(PersonId person, PurposeId purpose) {
        return entityManager
                .createQuery("""
                        select d from ConsentDecision d where d.person = :person and d.purpose = :purpose
                        order by d.decidedAt desc, d.id desc""", ConsentDecision.class)
                .setParameter("person", person.value())
                .setParameter("purpose", purpose.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ConsentDecision> all(PersonId person, PurposeId purpose) {
        return entityManager
                .createQuery(
                        "select d from ConsentDecision d where d.person = :person and d.purpose = :purpose order by"
                                + " d.decidedAt desc, d.id desc",
                        ConsentDecision.class)
                .setParameter("person", person.value())
                .setParameter("purpose", purpose.value())
                .getResultList();
    }

    @Override
    public Optional<Decision> newest(PersonId person, PurposeId purpose) {
        return latest(person, purpose)
                .map(decision -> decision.decision(!decision.isGiven() && wasEverGiven(person, purpose)));
    }

    private boolean wasEverGiven(PersonId person, PurposeId purpose) {
        return !entityManager
                .createQuery(
                        "select 1 from ConsentDecision d where d.person = :person and d.purpose = :purpose and d.given",
                        Integer.class)
                .setParameter("person", person.value())
                .setParameter("purpose", purpose.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
