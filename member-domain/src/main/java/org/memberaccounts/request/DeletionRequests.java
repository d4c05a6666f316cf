package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;

/** All requests. */
@ApplicationScoped
class DeletionRequests {
    private final EntityManager entityManager;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    DeletionRequests(EntityManager entityManager, Organisation organisation, Clock clock) {
        this.entityManager = entityManager;
        this.organisation = organisation;
        this.clock = clock;
    }

    void add(DeletionRequest request) {
        entityManager.persist(request);
    }

    Optional<DeletionRequest> find(RequestId id) {
        return Optional.ofNullable(entityManager.find(DeletionRequest.class, id.value()));
    }

    Optional<DeletionRequest> numbered(String number) {
        return entityManager
                .createQuery("select r from DeletionRequest r where r.number = :number", DeletionRequest.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** To move it; one at a time. */
    Optional<DeletionRequest> lock(RequestId id) {
        return entityManager
                .createQuery("select r from DeletionRequest r where r.id = :id", DeletionRequest.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<DeletionRequest> of(PersonId person) {
        return entityManager
                .createQuery(
                        "select r from DeletionRequest r where r.person = :person order by r.id desc",
                        DeletionRequest.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Whether a request of this person is in one of these states. Asked at every read, so nothing is loaded for it. */
    boolean isIn(PersonId person, Set<State> states) {
        return !entityManager
                .createQuery(
                        "select 1 from DeletionRequest r where r.person = :person and r.state in :states",
                        Integer.class)
                .setParameter("person", person.value())
                .setParameter("states", states.stream().map(State::code).toList())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those that somebody or something still moves, oldest first. */
    List<DeletionRequest> open() {
        List<String> open = Arrays.stream(State.values())
                .filter(DeletionWorkflow::isOpen)
                .map(State::code)
                .toList();
        return entityManager
                .createQuery(
                        "select r from DeletionRequest r where r.state in :open order by r.id", DeletionRequest.class)
                .setParameter("open", open)
                .getResultList();
    }

    /** Those that have come to an end, newest first. */
    List<DeletionRequest> ended(int limit) {
        List<String> open = Arrays.stream(State.values())
                .filter(DeletionWorkflow::isOpen)
                .map(State::code)
                .toList();
        return entityManager
                .createQuery(
                        "select r from DeletionRequest r where r.state not in :open order by r.id desc",
                        DeletionRequest.class)
                .setParameter("open", open)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * When a request was asked and answered.
     *
     * @param at of the first answer; null while there is none
     */
    record Answered(Instant askedAt, Instant at) {}

    /** Those that were answered or wait for it. Asked often, so nothing else of them is loaded. */
    List<Answered> askedSince(Instant from) {
        return entityManager
                .createQuery("""
                select new org.memberaccounts.request.DeletionRequests$Answered(asked.at, min(answer.at))
                from DeletionRequest r join r.steps asked left join r.steps answer on answer.state in :answers
                where index(asked) = 0 and asked.at > :from group by r.id, r.state, asked.at having r.state in :unanswered or min(answer.at) is not null""", Answered.class)
                .setParameter("answers", List.of(State.APPROVED.code(), State.REFUSED.code()))
                .setParameter("from", from)
                .setParameter(
                        "unanswered",
                        RequestFile.UNANSWERED.stream().map(State::code).toList())
                .getResultList();
    }

    String nextNumber() {
        Number count = (Number) entityManager
                .createNativeQuery("select nextval('member.request_number')")
                .getSingleResult();
        return ZonedDateTime.now(clock.withZone(organisation.zone())).getYear() + "-"
                + String.format(Locale.ROOT, "%04d", count.longValue());
    }
}
