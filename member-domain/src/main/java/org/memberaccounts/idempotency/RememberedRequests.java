package org.memberaccounts.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** The remembered requests. */
@ApplicationScoped
class RememberedRequests {
    private final EntityManager entityManager;

    @Inject
    RememberedRequests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<RememberedRequest> find(UUID id, Instant now) {
        Optional<RememberedRequest> found = Optional.ofNullable(entityManager.find(RememberedRequest.class, id));
        found.filter(request -> request.isExpired(now)).ifPresent(expired -> {
            entityManager.remove(expired);
            entityManager.flush();
        });
        return found.filter(request -> !request.isExpired(now));
    }

    void remember(RememberedRequest request) {
        entityManager.persist(request);
    }

    @Transactional
    void forgetExpired(Instant now) {
        entityManager
                .createQuery("delete from RememberedRequest r where r.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Unties the requests from a person: until they can't come again, only that they came is kept. */
    int untie(PersonId person) {
        return entityManager
                .createQuery(
                        "update RememberedRequest r set r.person = null, r.thing = null, r.fingerprint = null where"
                                + " r.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
