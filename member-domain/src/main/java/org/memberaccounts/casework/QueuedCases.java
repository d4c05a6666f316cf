package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;

/** The open cases by their places, the most urgent first. */
@ApplicationScoped
class QueuedCases {
    private static final int SKIP_LOCKED = -2;
    private static final String COUNTS = """
            select count(*), count(*) filter (where handler = ?1), count(*) filter (where handler is null),
                count(*) filter (where waits_for = 'us' and due_on < ?2),
                count(*) filter (where waits_for = 'us'), count(*) filter (where waits_for = 'them')
            from member.support_case where closed_at is null""";

    private static final List<CasePlace> COUNTED = List.of(
            CasePlace.ALL, CasePlace.MINE, CasePlace.NOBODYS, CasePlace.LATE, CasePlace.FOR_US, CasePlace.FOR_THEM);

    private final EntityManager entityManager;

    @Inject
    QueuedCases(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Page<CaseFile, Cursor> at(CasePlace place, int agent, LocalDate today, Optional<Cursor> after) {
        TypedQuery<SupportCase> query = entityManager.createQuery(
                "select c from SupportCase c where c.closedAt is null" + which(place)
                        + " and c.clock.dueOn >= :due and (c.clock.dueOn > :due or c.id > :after)"
                        + " order by c.clock.dueOn, c.id",
                SupportCase.class);
        if (place == CasePlace.MINE) {
            query.setParameter("agent", agent);
        } else if (place == CasePlace.LATE) {
            query.setParameter("today", today);
        }
        QueuePlace from = after.map(QueuePlace::of).orElse(QueuePlace.FIRST);
        return Page.of(
                query.setParameter("due", from.dueOn())
                        .setParameter("after", from.id())
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(SupportCase::file)
                        .toList(),
                QueuePlace::cursor);
    }

    private static String which(CasePlace place) {
        return switch (place) {
            case ALL -> "";
            case MINE -> " and c.handler = :agent";
            case NOBODYS -> " and c.handler is null";
            case LATE -> " and c.waitsFor = 'us' and c.clock.dueOn < :today";
            case FOR_US -> " and c.waitsFor = 'us'";
            case FOR_THEM -> " and c.waitsFor = 'them'";
        };
    }

    Map<CasePlace, Integer> counts(int agent, LocalDate today) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(COUNTS)
                .setParameter(1, agent)
                .setParameter(2, today)
                .getSingleResult();
        Map<CasePlace, Integer> counts = new EnumMap<>(CasePlace.class);
        for (int i = 0; i < COUNTED.size(); i++) {
            counts.put(COUNTED.get(i), ((Number) row[i]).intValue());
        }
        return counts;
    }

    /** Returns the ids of the most urgent cases that nobody has, as many as a page has. */
    List<UUID> nobodys() {
        return entityManager
                .createQuery(
                        "select c.id from SupportCase c where c.closedAt is null and c.handler is null"
                                + " order by c.clock.dueOn, c.id",
                        UUID.class)
                .setMaxResults(Page.LENGTH)
                .getResultList();
    }

    /** Locks a case that nobody has, unless somebody else holds it at this moment. */
    Optional<SupportCase> lockIfNobodys(UUID id) {
        return entityManager
                .createQuery(
                        "select c from SupportCase c where c.id = :id and c.closedAt is null and c.handler is null",
                        SupportCase.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }
}
