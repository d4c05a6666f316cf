package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;

/** All cases. */
@ApplicationScoped
class Cases {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

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

    /** Writes down what was changed on a case, and returns it with its new version. */
    CaseFile saved(SupportCase supportCase) {
        entityManager.flush();
        return supportCase.file();
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

    /** Returns a page of the open cases that an agent handles, newest first: ids begin with their time. */
    Page<CaseFile, CaseId> openOf(int handler, Optional<CaseId> after) {
        return page(
                after,
                entityManager
                        .createQuery(
                                "select c from SupportCase c where c.handler = :handler and c.closedAt is null and"
                                        + " c.id < :after order by c.id desc",
                                SupportCase.class)
                        .setParameter("handler", handler));
    }

    /** Returns the first page of those about one person. */
    Page<CaseFile, CaseId> openOf(int handler, PersonId person) {
        return page(
                Optional.empty(),
                entityManager
                        .createQuery(
                                "select c from SupportCase c where c.handler = :handler and c.person = :person and"
                                        + " c.closedAt is null and c.id < :after order by c.id desc",
                                SupportCase.class)
                        .setParameter("handler", handler)
                        .setParameter("person", person.value()));
    }

    /** Returns a page of the cases about a person, newest first. */
    Page<CaseFile, CaseId> about(PersonId person, Optional<CaseId> after) {
        return page(
                after,
                entityManager
                        .createQuery(
                                "select c from SupportCase c where c.person = :person and c.id < :after order by c.id"
                                        + " desc",
                                SupportCase.class)
                        .setParameter("person", person.value()));
    }

    private static Page<CaseFile, CaseId> page(Optional<CaseId> after, TypedQuery<SupportCase> query) {
        return Page.of(
                query.setParameter("after", after.map(CaseId::value).orElse(AFTER_ALL))
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(SupportCase::file)
                        .toList(),
                CaseFile::id);
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
        return count(person, "c.closedAt is null");
    }

    int countClosedAbout(PersonId person) {
        return count(person, "c.closedAt is not null");
    }

    private int count(PersonId person, String which) {
        return entityManager
                .createQuery("select count(c) from SupportCase c where c.person = :person and " + which, Long.class)
                .setParameter("person", person.value())
                .getSingleResult()
                .intValue();
    }

    /** Returns the number of a new case: year and count. */
    String nextNumber() {
        Number count = (Number) entityManager
                .createNativeQuery("select nextval('member.case_number')")
                .getSingleResult();
        return ZonedDateTime.now(clock.withZone(organisation.zone())).getYear() + "-" + count;
    }
}
