package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The users with roles here and the clients that were seen, and the sessions that were ended. */
@ApplicationScoped
class Grantees {
    /** The time after which the tokens of whoever is gone, and of an ended session, have ended by themselves. */
    private static final Duration LONGEST_TOKEN = Duration.ofHours(1);

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    Grantees(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Transactional
    List<Grantee> all() {
        return entityManager
                .createQuery("select g from Grantee g", Grantee.class)
                .getResultList();
    }

    @Transactional
    Set<String> endedSessions() {
        return entityManager
                .createQuery("select s.id from EndedSession s", String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Adds a grantee who was not seen before; one who is known stays as they are. */
    @Transactional
    void admit(GranteeId id, Granted granted) {
        entityManager
                .createNativeQuery("""
                        insert into member.grantee (kind, id, state, grants, not_before, changed_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6) on conflict (kind, id) do nothing""")
                .setParameter(1, id.kind().code())
                .setParameter(2, id.id())
                .setParameter(3, granted.state().code())
                .setParameter(4, Grantee.text(granted.grants()))
                .setParameter(5, granted.notBefore().map(Instant::toString).orElse(null))
                .setParameter(6, clock.instant())
                .executeUpdate();
    }

    /** Finds a grantee and locks it, so that one change is made at a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Grantee> lock(GranteeId id) {
        return Optional.ofNullable(
                entityManager.find(Grantee.class, new Grantee.Key(id), LockModeType.PESSIMISTIC_WRITE));
    }

    @Transactional
    Set<GranteeId> ids() {
        return all().stream().map(Grantee::grantee).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the next grantees in the order of their ids; a first turn begins with an empty id. */
    @Transactional
    List<GranteeId> after(String last, int limit) {
        return entityManager
                .createQuery("select g from Grantee g where g.id > :last order by g.id, g.kind", Grantee.class)
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultStream()
                .map(Grantee::grantee)
                .toList();
    }

    @Transactional
    void endSession(String session) {
        if (entityManager.find(EndedSession.class, session) == null) {
            entityManager.persist(new EndedSession(session, clock.instant()));
        }
    }

    /** Forgets a user, whose tokens then have to be held against Keycloak again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(IdentityId identity) {
        entityManager
                .createQuery("delete from Grantee g where g.kind = 'user' and g.id = :id")
                .setParameter("id", identity.value())
                .executeUpdate();
    }

    /** Forgets whoever is gone, and the sessions that were ended, once no token of theirs lives. */
    @Transactional
    void forgetPast() {
        Instant before = clock.instant().minus(LONGEST_TOKEN);
        entityManager
                .createQuery("delete from Grantee g where g.state = 'gone' and g.changedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
        entityManager
                .createQuery("delete from EndedSession s where s.endedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
