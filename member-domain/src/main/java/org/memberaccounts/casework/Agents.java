package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.paging.Page;

/** The agents who work here now, by a view that {@code identity} brings. */
@ApplicationScoped
class Agents {
    private static final String AT_WORK =
            "select number from member.staff_at_work where cast(?1 as text) = any(roles) and ";

    private final EntityManager entityManager;

    @Inject
    Agents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean isAtWork(int number) {
        return !find(AT_WORK + "number = ?2", number).isEmpty();
    }

    /** Returns a page of their numbers in order, after this one. */
    Page<Integer, Integer> after(int number) {
        return Page.of(find(AT_WORK + "number > ?2 order by number", number), last -> last);
    }

    private List<Integer> find(String query, int number) {
        List<?> numbers = entityManager
                .createNativeQuery(query)
                .setParameter(1, StaffRole.SUPPORT.code())
                .setParameter(2, number)
                .setMaxResults(Page.LOOKED_FOR)
                .getResultList();
        return numbers.stream().map(one -> ((Number) one).intValue()).toList();
    }
}
