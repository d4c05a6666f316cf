package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** The links of Keycloak users to people. */
@ApplicationScoped
public class SignIns {
    private static final Cursor THE_NEWEST = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private final EntityManager entityManager;
    private final TransactionLocks locks;
    private final SignInBar bar;
    private final Clock clock;

    @Inject
    SignIns(EntityManager entityManager, TransactionLocks locks, SignInBar bar, Clock clock) {
        this.entityManager = entityManager;
        this.locks = locks;
        this.bar = bar;
        this.clock = clock;
    }

    /** Finds the person that this user is, even if the user is disabled or gone by now. */
    public Optional<PersonId> person(IdentityId identity) {
        return entityManager
                .createQuery("select s.person from SignIn s where s.identity = :identity", UUID.class)
                .setParameter("identity", identity.value())
                .getResultStream()
                .findFirst()
                .map(PersonId::new);
    }

    /** Finds the user that a person signs in as; empty when Keycloak has none any more. */
    public Optional<IdentityId> identity(PersonId person) {
        return entityManager
                .createQuery(
                        "select s.identity from SignIn s where s.person = :person and s.goneAt is null", String.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .map(IdentityId::new);
    }

    /** Finds this user's link to a person, in any state. */
    Optional<SignIn> find(IdentityId identity) {
        return entityManager
                .createQuery("select s from SignIn s where s.identity = :identity", SignIn.class)
                .setParameter("identity", identity.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns a page of the people who have no user at Keycloak any more, or one with an address that we can't follow,
     * the newest first.
     *
     * @param after the last one of the page before
     */
    public Page<SignInTrouble, Cursor> troubles(Optional<Cursor> after) {
        Cursor place = after.orElse(THE_NEWEST);
        return Page.of(
                entityManager
                        .createQuery(
                                "select s from SignIn s where coalesce(s.goneAt, s.addressUnusableAt) is not null and"
                                        + " (s.goneAt is null or not exists (select 1 from SignIn o where o.person ="
                                        + " s.person and o.goneAt is null)) and (coalesce(s.goneAt,"
                                        + " s.addressUnusableAt) < :at or coalesce(s.goneAt, s.addressUnusableAt) = :at"
                                        + " and s.person < :person) order by coalesce(s.goneAt, s.addressUnusableAt)"
                                        + " desc, s.person desc",
                                SignIn.class)
                        .setParameter("at", place.at())
                        .setParameter("person", place.id())
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(SignIn::trouble)
                        .toList(),
                trouble -> new Cursor(trouble.at(), trouble.person().value()));
    }

    /**
     * Returns all users that a person ever had, even those that Keycloak no longer had when last asked: an erasure
     * looks for them there all the same.
     */
    public List<IdentityId> everyIdentity(PersonId person) {
        return entityManager
                .createQuery("select s.identity from SignIn s where s.person = :person", String.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(IdentityId::new)
                .toList();
    }

    /**
     * Keeps everybody else from making a person of this user until the transaction ends: whoever comes second waits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void claim(IdentityId identity) {
        locks.lock("make-person", identity.value());
    }

    /** Links this user to this person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(IdentityId identity, PersonId person) {
        entityManager.persist(new SignIn(person, identity, clock.instant()));
        bar.follow(person);
    }

    /**
     * Removes all links to this person.
     *
     * @return how many there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int unlink(PersonId person) {
        int were = entityManager
                .createQuery("delete from SignIn s where s.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
        bar.follow(person);
        return were;
    }

    /** Finds all that a request needs to know of its user, in one query. */
    public KnownUser user(IdentityId identity) {
        Object[] known = (Object[]) entityManager
                .createNativeQuery("""
                        select link.person_id, link.disabled_at is not null or link.gone_at is not null, one.number
                        from (values (cast(?1 as text))) asked (identity)
                        left join member.sign_in link on link.identity = asked.identity
                        left join member.staff one on one.identity = asked.identity""")
                .setParameter(1, identity.value())
                .getSingleResult();
        Optional<PersonId> person = Optional.ofNullable((UUID) known[0]).map(PersonId::new);
        boolean shutOut = person.isPresent() && (Boolean) known[1];
        return new KnownUser(person.filter(one -> !shutOut), shutOut, Optional.ofNullable((Integer) known[2]));
    }

    /**
     * Keeps every user from acting as this person, whatever token they have. Where somebody is just enabling the user
     * again, it waits for that row.
     */
    void disable(PersonId person) {
        entityManager
                .createQuery("update SignIn s set s.disabledAt = coalesce(s.disabledAt, :now) where s.person = :person")
                .setParameter("now", clock.instant())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Finds a link and locks it, so that one change is made at a time. */
    Optional<SignIn> lock(IdentityId identity) {
        return entityManager
                .createQuery("select s from SignIn s where s.identity = :identity", SignIn.class)
                .setParameter("identity", identity.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Returns the next users that are people, in the order of their ids; a first turn begins with an empty id. */
    List<IdentityId> after(String last, int limit) {
        return entityManager
                .createQuery(
                        "select s.identity from SignIn s where s.identity > :last order by s.identity", String.class)
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultStream()
                .map(IdentityId::new)
                .toList();
    }
}
