package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** All members, for whoever goes through them page by page. */
@ApplicationScoped
public class AllMembers {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;

    @Inject
    AllMembers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Lists some of those whose membership had begun by a time, in the order of their ids. */
    public List<PersonId> joinedBy(Instant time, Optional<PersonId> after, int limit) {
        return entityManager
                .createQuery(
                        "select m.person from Membership m where m.joinedAt <= :time and m.person > :after order by"
                                + " m.person",
                        UUID.class)
                .setParameter("time", time)
                .setParameter("after", after.map(PersonId::value).orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** Counts those whose membership had begun by a time. */
    public long countJoinedBy(Instant time) {
        return entityManager
                .createQuery("select count(m) from Membership m where m.joinedAt <= :time", Long.class)
                .setParameter("time", time)
                .getSingleResult();
    }
}
