package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;

/** The requests for deletion, each with the part that {@code request} keeps. */
@ApplicationScoped
class Deletions {
    private final EntityManager entityManager;
    private final RequestDesk requests;

    @Inject
    Deletions(EntityManager entityManager, RequestDesk requests) {
        this.entityManager = entityManager;
        this.requests = requests;
    }

    void add(Deletion deletion) {
        entityManager.persist(deletion);
    }

    /** Returns the part of a request that only requests for deletion have. */
    Deletion of(RequestId id) {
        return entityManager.find(Deletion.class, id.value());
    }

    DeletionFile file(RequestFile request) {
        return of(request.id()).file(request);
    }

    /** Completes these requests, in the same order. */
    List<DeletionFile> files(List<RequestFile> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Map<RequestId, Deletion> found = entityManager
                .createQuery("select d from Deletion d where d.request in :requests", Deletion.class)
                .setParameter(
                        "requests",
                        requests.stream().map(request -> request.id().value()).toList())
                .getResultStream()
                .collect(Collectors.toMap(Deletion::request, Function.identity()));
        return requests.stream()
                .map(request -> found.get(request.id()).file(request))
                .toList();
    }

    Optional<DeletionFile> find(RequestId id) {
        return requests.find(DeletionWorkflow.DEFINITION, id).map(this::file);
    }
}
