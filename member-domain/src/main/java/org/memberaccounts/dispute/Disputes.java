package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** All disputes, open and ended. */
@ApplicationScoped
class Disputes {
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String OPEN_BY_ANSWER = "select new org.memberaccounts.dispute.OpenDisputes(d.attribute,"
            + " count(d), min(d.flaggedAt)) from Dispute d where d.endedAt is null group by d.attribute"
            + " order by min(d.flaggedAt)";

    private final EntityManager entityManager;

    @Inject
    Disputes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(DisputeFile file) {
        entityManager.persist(new Dispute(file));
    }

    Optional<Dispute> find(DisputeId id) {
        return Optional.ofNullable(entityManager.find(Dispute.class, id.value()));
    }

    /** Returns the open ones about a person, the oldest first: one for each answer at most. */
    List<Dispute> openAbout(PersonId person) {
        return entityManager
                .createQuery(
                        "select d from Dispute d where d.person = :person and d.endedAt is null order by d.id",
                        Dispute.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Returns the answers of a person that are disputed. */
    Set<AttributeId> disputed(PersonId person) {
        return openAbout(person).stream().map(open -> open.file().attribute()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a page of the disputes about a person, newest first: ids begin with their time. */
    Page<DisputeFile, DisputeId> about(PersonId person, Optional<DisputeId> after) {
        return Page.of(
                entityManager
                        .createQuery(
                                "select d from Dispute d where d.person = :person and d.id < :after order by d.id desc",
                                Dispute.class)
                        .setParameter("person", person.value())
                        .setParameter("after", after.map(DisputeId::value).orElse(AFTER_ALL))
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(Dispute::file)
                        .toList(),
                DisputeFile::id);
    }

    /** Counts the open ones by answer, that with the oldest first. */
    List<OpenDisputes> open() {
        return entityManager.createQuery(OPEN_BY_ANSWER, OpenDisputes.class).getResultList();
    }

    int delete(PersonId person) {
        return entityManager
                .createQuery("delete from Dispute d where d.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
