package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** The lists of requests, a page at a time, in the order of their ids, which begin with their time. */
@ApplicationScoped
class RequestLists {
    private static final String IN_STATES = "concat(r.kind, ' ', r.state) ";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final EntityManager entityManager;

    @Inject
    RequestLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Returns the requests of these kinds that are at a stage: open ones oldest first, ended ones newest first. */
    Page<RequestFile, RequestId> at(Stage stage, List<Workflow> kinds, Optional<RequestId> after) {
        return switch (stage) {
            case TO_ANSWER -> oldestFirst(kinds, "in :owed", after);
            case UNDER_WAY -> oldestFirst(kinds, "not in :owed", after);
            case ENDED -> ended(kinds, after);
        };
    }

    private Page<RequestFile, RequestId> oldestFirst(List<Workflow> kinds, String owed, Optional<RequestId> after) {
        return page(
                kinds,
                ofKinds("r.open = true and " + IN_STATES + owed + " and r.id > :after order by r.id", kinds)
                        .setParameter("owed", owedIn(kinds)),
                after.map(RequestId::value).orElse(BEFORE_ALL));
    }

    private Page<RequestFile, RequestId> ended(List<Workflow> kinds, Optional<RequestId> after) {
        return page(
                kinds,
                ofKinds("r.open = false and r.id < :after order by r.id desc", kinds),
                after.map(RequestId::value).orElse(AFTER_ALL));
    }

    /** Returns a person's requests of these kinds, newest first. */
    Page<RequestFile, RequestId> of(PersonId person, List<Workflow> kinds, Optional<RequestId> after) {
        return page(
                kinds,
                ofKinds("r.person = :person and r.id < :after order by r.id desc", kinds)
                        .setParameter("person", person.value()),
                after.map(RequestId::value).orElse(AFTER_ALL));
    }

    /** Counts the requests of a kind that a person made before this one. */
    long before(RequestFile file, PersonId person) {
        return entityManager
                .createQuery(
                        "select count(r) from Request r where r.kind = :kind and r.person = :person and r.askedAt <"
                                + " :askedAt",
                        Long.class)
                .setParameter("kind", file.workflow().kind())
                .setParameter("person", person.value())
                .setParameter("askedAt", file.askedAt())
                .getSingleResult();
    }

    private TypedQuery<Request> ofKinds(String which, List<Workflow> kinds) {
        return entityManager
                .createQuery("select r from Request r where r.kind in :kinds and " + which, Request.class)
                .setParameter("kinds", kinds.stream().map(Workflow::kind).toList());
    }

    private static Page<RequestFile, RequestId> page(List<Workflow> kinds, TypedQuery<Request> query, UUID after) {
        return Page.of(
                query.setParameter("after", after)
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(request -> file(request, kinds))
                        .toList(),
                RequestFile::id);
    }

    private static RequestFile file(Request request, List<Workflow> kinds) {
        return request.file(kinds.stream().filter(request::isOf).findFirst().orElseThrow());
    }

    private static List<String> owedIn(List<Workflow> kinds) {
        return kinds.stream()
                .flatMap(workflow -> owedIn(workflow).map(state -> workflow.kind() + " " + state))
                .toList();
    }

    private static Stream<String> owedIn(Workflow workflow) {
        return workflow.states().stream()
                .filter(state -> state.answer() == State.Answer.OWED)
                .map(State::code);
    }
}
