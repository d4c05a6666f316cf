package org.memberaccounts.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.version.VersionNumber;

/** The things that fell away, for officers: as many as the versions of the pack took out. */
@ApplicationScoped
public class Leftovers {
    private final EntityManager entityManager;

    @Inject
    Leftovers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Lists what fell away with a version; counted within minutes of its first day. */
    public List<Leftover> of(VersionNumber version) {
        return entityManager
                .createQuery(
                        "select f from FallenAway f where f.goneIn = :version order by f.kind, f.name",
                        FallenAway.class)
                .setParameter("version", version.value())
                .getResultStream()
                .map(FallenAway::leftover)
                .toList();
    }

    Optional<FallenAway> find(Gone gone) {
        return Optional.ofNullable(entityManager.find(FallenAway.class, FallenAway.Key.of(gone)));
    }

    void add(FallenAway one) {
        entityManager.persist(one);
    }
}
