package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;

/** All requests. */
@ApplicationScoped
class DeletionRequests {
    @PersistenceContext(unitName = "member")
    private EntityManager entityManager;

    @Inject
    private Organisation organisation;

    @Inject
    private Clock clock;

    void add(DeletionRequest request) {
        entityManager.persist(request);
    }

    Optional<DeletionRequest> find(RequestId id) {
        return Optional.ofNullable(entityManager.find(DeletionRequest.class, id.value()));
    }

    Optional<DeletionRequest> numbered(String number) {
        return entityManager.createQuery("select r from DeletionRequest r where r.number = :number", DeletionRequest.class).setParameter("number", number).getResultStream().findFirst();
    }

    /** To move it; one at a time. */
    Optional<DeletionRequest> lock(RequestId id) {
        return entityManager.createQuery("select r from DeletionRequest r where r.id = :id", DeletionRequest.class)
                .setParameter("id", id.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Newest first. */
    List<DeletionRequest> of(PersonId person) {
        return entityManager.createQuery("select r from DeletionRequest r where r.person = :person order by r.id desc", DeletionRequest.class)
                .setParameter("person", person.value()).getResultList();
    }

    /** Whether a request of this person is in one of these states. Asked at every read, so nothing is loaded for it. */
    boolean isIn(PersonId person, Set<State> states) {
        return !entityManager.createQuery("select 1 from DeletionRequest r where r.person = :person and r.state in :states", Integer.class)
                .setParameter("person", person.value()).setParameter("states", states.stream().map(State::code).toList()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Those that somebody or something still moves, oldest first. */
    List<DeletionRequest> open() {
        List<String> open = Arrays.stream(State.values()).filter(DeletionWorkflow::isOpen).map(State::code).toList();
        return entityManager.createQuery("select r from DeletionRequest r where r.state in :open order by r.id", DeletionRequest.class).setParameter("open", open).getResultList();
    }

    /** Those that have come to an end, newest first. */
    List<DeletionRequest> ended(int limit) {
        List<String> open = Arrays.stream(State.values()).filter(DeletionWorkflow::isOpen).map(State::code).toList();
        return entityManager.createQuery("select r from DeletionRequest r where r.state not in :open order by r.id desc", DeletionRequest.class)
                .setParameter("open", open).setMaxResults(limit).getResultList();
    }

    String nextNumber() {
        Number count = (Number) entityManager.createNativeQuery("select nextval('member.request_number')").getSingleResult();
        return ZonedDateTime.now(clock.withZone(organisation.zone())).getYear() + "-" + String.format("%04d", count.longValue());
    }
}
