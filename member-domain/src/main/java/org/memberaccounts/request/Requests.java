package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;

/** The requests in the database. */
@ApplicationScoped
class Requests {
    private static final String OF_KIND = "select r from Request r where r.kind = :kind and ";
    private static final String ASKED_FOR_AN_ANSWER =
            "r.askedAt > :from and (r.answeredAt is not null or r.state in :owed)";

    private final EntityManager entityManager;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    Requests(EntityManager entityManager, Organisation organisation, Clock clock) {
        this.entityManager = entityManager;
        this.organisation = organisation;
        this.clock = clock;
    }

    void add(Request request) {
        entityManager.persist(request);
    }

    Optional<Request> find(RequestId id) {
        return Optional.ofNullable(entityManager.find(Request.class, id.value()));
    }

    Optional<Request> numbered(ReferenceNumber number) {
        return entityManager
                .createQuery("select r from Request r where r.number = :number", Request.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** Finds a request and locks it, so that one move is made at a time. */
    Optional<Request> lock(RequestId id) {
        return entityManager
                .createQuery("select r from Request r where r.id = :id", Request.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Returns all of a person's requests, to untie them from the person. */
    List<Request> all(PersonId person) {
        return entityManager
                .createQuery("select r from Request r where r.person = :person order by r.id desc", Request.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Returns the requests of a kind that wait for an answer. */
    List<Request> owed(Workflow workflow) {
        return entityManager
                .createQuery(OF_KIND + "r.open = true and r.state in :owed", Request.class)
                .setParameter("kind", workflow.kind())
                .setParameter("owed", owedIn(workflow))
                .getResultList();
    }

    /** Finds a person's open request of a kind: there is one at a time. */
    Optional<Request> open(Workflow workflow, PersonId person) {
        return entityManager
                .createQuery(OF_KIND + "r.person = :person and r.open = true", Request.class)
                .setParameter("kind", workflow.kind())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * The times at which a request was asked and answered.
     *
     * @param answeredAt null while there is no answer
     */
    record Answered(Instant askedAt, Instant answeredAt) {}

    /** Returns the requests that were answered or wait for it. Called often, so nothing else of them is loaded. */
    List<Answered> askedSince(Workflow workflow, Instant from) {
        return entityManager
                .createQuery(
                        "select new org.memberaccounts.request.Requests$Answered(r.askedAt, r.answeredAt)"
                                + " from Request r where r.kind = :kind and " + ASKED_FOR_AN_ANSWER,
                        Answered.class)
                .setParameter("kind", workflow.kind())
                .setParameter("from", from)
                .setParameter("owed", owedIn(workflow))
                .getResultList();
    }

    /** Returns the same requests with everything that is kept of them, for a kind whose clock may stand still. */
    List<Request> wholeSince(Workflow workflow, Instant from) {
        return entityManager
                .createQuery(OF_KIND + ASKED_FOR_AN_ANSWER, Request.class)
                .setParameter("kind", workflow.kind())
                .setParameter("from", from)
                .setParameter("owed", owedIn(workflow))
                .getResultList();
    }

    private static List<String> owedIn(Workflow workflow) {
        return workflow.states().stream()
                .filter(state -> state.answer() == State.Answer.OWED)
                .map(State::code)
                .toList();
    }

    String nextNumber() {
        Number count = (Number) entityManager
                .createNativeQuery("select nextval('member.request_number')")
                .getSingleResult();
        return ZonedDateTime.now(clock.withZone(organisation.zone())).getYear() + "-"
                + String.format(Locale.ROOT, "%04d", count.longValue());
    }
}
