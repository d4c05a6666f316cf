package org.memberaccounts.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** All people's entries. */
@ApplicationScoped
class InboxEntries {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final EntityManager entityManager;

    @Inject
    InboxEntries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(InboxEntry entry) {
        entityManager.persist(entry);
    }

    Optional<InboxEntry> find(InboxKey key) {
        return Optional.ofNullable(entityManager.find(InboxEntry.class, key));
    }

    Optional<InboxEntry> lock(InboxKey key) {
        return Optional.ofNullable(entityManager.find(InboxEntry.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns a page of a person's entries, the newest first: ids begin with their time. */
    Page<InboxNotice, InboxId> of(PersonId person, Optional<InboxId> after) {
        return Page.of(
                entityManager
                        .createQuery(
                                "select e from InboxEntry e where e.person = :person and e.id < :after order by e.id"
                                        + " desc",
                                InboxEntry.class)
                        .setParameter("person", person.value())
                        .setParameter("after", after.map(InboxId::value).orElse(AFTER_ALL))
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(InboxEntry::notice)
                        .toList(),
                InboxNotice::id);
    }

    long countUnread(PersonId person) {
        return entityManager
                .createQuery(
                        "select count(e) from InboxEntry e where e.person = :person and e.readAt is null", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    /** Finds some of those that are older, the oldest first. */
    List<InboxEntry> before(Instant moment, int most) {
        return entityManager
                .createQuery("select e from InboxEntry e where e.toldAt < :moment order by e.toldAt", InboxEntry.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(InboxEntry entry) {
        entityManager.remove(entry);
    }

    int delete(PersonId person) {
        return entityManager
                .createQuery("delete from InboxEntry e where e.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
