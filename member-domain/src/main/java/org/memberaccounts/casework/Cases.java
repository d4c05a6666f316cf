package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;

/** All cases. */
@ApplicationScoped
class Cases {
    private final EntityManager entityManager;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    Cases(EntityManager entityManager, Organisation organisation, Clock clock) {
        this.entityManager = entityManager;
        this.organisation = organisation;
        this.clock = clock;
    }

    void add(SupportCase supportCase) {
        entityManager.persist(supportCase);
    }

    Optional<SupportCase> find(CaseId id) {
        return Optional.ofNullable(entityManager.find(SupportCase.class, id.value()));
    }

    /** Finds a case and locks it, so that one change is made at a time. */
    Optional<SupportCase> lock(CaseId id) {
        return Optional.ofNullable(entityManager.find(SupportCase.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<SupportCase> numbered(ReferenceNumber number) {
        return entityManager
                .createQuery("select c from SupportCase c where c.number = :number", SupportCase.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    List<CaseFile> openOf(int handler) {
        return entityManager
                .createQuery(
                        "select c from SupportCase c where c.handler = :handler and c.closedAt is null order by"
                                + " c.openedAt desc",
                        SupportCase.class)
                .setParameter("handler", handler)
                .getResultStream()
                .map(SupportCase::file)
                .toList();
    }

    List<SupportCase> about(PersonId person) {
        return entityManager
                .createQuery("select c from SupportCase c where c.person = :person", SupportCase.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Finds the cases about a person and locks them, so that they can be untied from the person. */
    List<SupportCase> lockAbout(PersonId person) {
        return entityManager
                .createQuery("select c from SupportCase c where c.person = :person order by c.id", SupportCase.class)
                .setParameter("person", person.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    int countOpenAbout(PersonId person) {
        return entityManager
                .createQuery(
                        "select count(c) from SupportCase c where c.person = :person and c.closedAt is null",
                        Long.class)
                .setParameter("person", person.value())
                .getSingleResult()
                .intValue();
    }

    String nextNumber() {
        Number count = (Number) entityManager
                .createNativeQuery("select nextval('member.case_number')")
                .getSingleResult();
        return ZonedDateTime.now(clock.withZone(organisation.zone())).getYear() + "-" + count;
    }
}
