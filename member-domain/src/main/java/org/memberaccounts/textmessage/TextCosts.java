package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.trail.Recorded;

/** The cost of a day's texts, which stays below the ceiling of the pack on all nodes together. */
@ApplicationScoped
class TextCosts {
    private static final String BEGIN =
            "insert into member.text_cost (day, cost) values (?1, 0) on conflict (day) do nothing";
    private static final String SPEND =
            "update member.text_cost set cost = cost + ?2 where day = ?1 and cost + ?2 <= ?3";
    private static final String ALARM =
            "update member.text_cost set reached_at = ?2 where day = ?1 and reached_at is null";
    private static final String REACHED =
            "select count(*) from member.text_cost where day = ?1 and reached_at is not null";

    private final EntityManager entityManager;
    private final TextRoutes routes;
    private final Organisation organisation;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    TextCosts(
            EntityManager entityManager,
            TextRoutes routes,
            Organisation organisation,
            Clock clock,
            Event<Recorded> recorded) {
        this.entityManager = entityManager;
        this.routes = routes;
        this.organisation = organisation;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * Spends the cost of a text before it goes out: one that then doesn't is paid all the same, so that a gateway that
     * hangs can't make us pay more than the ceiling.
     *
     * @param leavesAQuarter whether it may use three quarters of the ceiling only, which is no alarm
     * @return false where the ceiling is in the way, which is on record once a day
     */
    @Transactional
    boolean spend(long cost, boolean leavesAQuarter) {
        LocalDate day = today();
        entityManager.createNativeQuery(BEGIN).setParameter(1, day).executeUpdate();
        boolean spent = entityManager
                        .createNativeQuery(SPEND)
                        .setParameter(1, day)
                        .setParameter(2, cost)
                        .setParameter(3, leavesAQuarter ? routes.dailyCeiling() * 3 / 4 : routes.dailyCeiling())
                        .executeUpdate()
                == 1;
        if (!spent && !leavesAQuarter && alarm(day)) {
            recorded.fire(new CeilingReached());
        }
        return spent;
    }

    /** Takes back what a text would have cost that nobody took. */
    @Transactional
    void takeBack(long cost) {
        entityManager
                .createNativeQuery("update member.text_cost set cost = greatest(cost - ?2, 0) where day = ?1")
                .setParameter(1, today())
                .setParameter(2, cost)
                .executeUpdate();
    }

    private boolean alarm(LocalDate day) {
        return entityManager
                        .createNativeQuery(ALARM)
                        .setParameter(1, day)
                        .setParameter(2, clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Tells whether the ceiling has stopped a text today. */
    @Transactional
    boolean isReached() {
        return ((Number) entityManager
                                .createNativeQuery(REACHED)
                                .setParameter(1, today())
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /** Returns when the next day begins, with a ceiling of its own. */
    Instant nextDay() {
        return today().plusDays(1).atStartOfDay(organisation.zone()).toInstant();
    }

    @Transactional
    void forgetBefore(LocalDate day) {
        entityManager
                .createNativeQuery("delete from member.text_cost where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}
