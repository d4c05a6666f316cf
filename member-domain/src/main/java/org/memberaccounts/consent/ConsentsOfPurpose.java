package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** All decisions on a purpose, for the job that erases them once it is gone for long enough. */
@ApplicationScoped
public class ConsentsOfPurpose {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;

    @Inject
    ConsentsOfPurpose(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Counts the decisions. */
    public long count(PurposeId purpose) {
        return entityManager
                .createQuery("select count(d) from ConsentDecision d where d.purpose = :purpose", Long.class)
                .setParameter("purpose", purpose.value())
                .getSingleResult();
    }

    /** Finds the next people who decided, in the order of their ids. */
    public List<PersonId> next(PurposeId purpose, Optional<PersonId> after, int limit) {
        return entityManager
                .createQuery("""
                            select distinct d.person from ConsentDecision d
                            where d.purpose = :purpose and d.person > :after order by d.person""", UUID.class)
                .setParameter("purpose", purpose.value())
                .setParameter("after", after.map(PersonId::value).orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Erases what these people decided, receipts included.
     *
     * @return how many decisions there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long erase(PurposeId purpose, List<PersonId> people) {
        return people.isEmpty()
                ? 0
                : entityManager
                        .createQuery(
                                "delete from ConsentDecision d where d.purpose = :purpose and d.person in (:people)")
                        .setParameter("purpose", purpose.value())
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .executeUpdate();
    }
}
