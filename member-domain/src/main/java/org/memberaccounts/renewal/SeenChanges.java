package org.memberaccounts.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;

/**
 * The announcements that people have seen on the pages. Whoever was a member before one is shown it once, whether a
 * message reached them or not; whoever joins later reads both texts then.
 */
@ApplicationScoped
public class SeenChanges {
    private final EntityManager entityManager;
    private final PolicyBook book;
    private final Memberships memberships;
    private final TransactionLocks locks;
    private final Clock clock;

    @Inject
    SeenChanges(
            EntityManager entityManager,
            PolicyBook book,
            Memberships memberships,
            TransactionLocks locks,
            Clock clock) {
        this.entityManager = entityManager;
        this.book = book;
        this.memberships = memberships;
        this.locks = locks;
        this.clock = clock;
    }

    /** Finds the newest announcement, if the person hasn't seen it. */
    public Optional<PolicyWay> unseen(PersonId person) {
        return newest().filter(way -> wasMember(person, way) && !hasSeen(person, way));
    }

    private Optional<PolicyWay> newest() {
        return book.ways().stream()
                .filter(way -> way.withdrawnAt().isEmpty() && book.isAsAnnounced(way))
                .max(Comparator.comparing(PolicyWay::announcedAt));
    }

    private boolean wasMember(PersonId person, PolicyWay way) {
        return memberships
                .find(person)
                .filter(membership -> membership.joinedAt().isBefore(way.announcedAt()))
                .isPresent();
    }

    private boolean hasSeen(PersonId person, PolicyWay way) {
        return entityManager.find(ChangeSeen.class, new ChangeSeen.Key(person.value(), way.id())) != null;
    }

    /** Keeps that a person has seen what is announced. */
    @Transactional
    public void see(PersonId person) {
        // a page that is opened twice at once has been seen once
        locks.lock("see-change", person.value());
        unseen(person).ifPresent(way -> entityManager.persist(new ChangeSeen(person, way.id(), clock.instant())));
    }

    int forget(PersonId person) {
        return entityManager
                .createQuery("delete from ChangeSeen s where s.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
