package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.ConsentBook;

/** All decisions. */
@ApplicationScoped
class ConsentDecisions implements ConsentBook {
    @PersistenceContext(unitName = "member")
    private EntityManager entityManager;

    @Override
    public Optional<Decision> newest(PersonId person, PurposeId purpose) {
        return entityManager.createQuery("""
                        select d from ConsentDecision d where d.person = :person and d.purpose = :purpose
                        order by d.decidedAt desc, d.id desc""", ConsentDecision.class)
                .setParameter("person", person.value()).setParameter("purpose", purpose.value())
                .setMaxResults(1).getResultStream().findFirst().map(ConsentDecision::decision);
    }
}
