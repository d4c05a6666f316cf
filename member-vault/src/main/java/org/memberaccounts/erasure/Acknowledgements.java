package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.memberaccounts.person.PersonId;

/**
 * The acknowledgements of targets. A target's work in the database, its acknowledgement and the event commit together.
 */
@ApplicationScoped
class Acknowledgements {
    private final EntityManager entityManager;
    private final ErasurePlan plan;
    private final Clock clock;
    private final Event<TargetErased> erased;
    private final Event<TargetFailed> failed;

    @Inject
    Acknowledgements(
            EntityManager entityManager,
            ErasurePlan plan,
            Clock clock,
            Event<TargetErased> erased,
            Event<TargetFailed> failed) {
        this.entityManager = entityManager;
        this.plan = plan;
        this.clock = clock;
        this.erased = erased;
        this.failed = failed;
    }

    @Transactional
    boolean has(ErasureId erasure, ErasureTarget target) {
        return entityManager.find(Acknowledgement.class, new Acknowledgement.Key(erasure.value(), target.name()))
                != null;
    }

    @Transactional
    void add(ErasureId erasure, PersonId person, ErasureTarget target) {
        if (target.stage() == Stage.REMAINDER) {
            // a transaction that began to write before the key was gone may have committed after its table was erased
            plan.beforeTheRemainder().forEach(earlier -> earlier.erase(person));
            entityManager.flush();
        }
        Evidence evidence = target.erase(person);
        if (evidence.how() == Evidence.How.UNTIED
                && plan.words(target.name(), ErasurePlan.KEPT, Locale.ROOT).isEmpty()) {
            throw new IllegalStateException(target.name()
                    + " unties and does not say what stays. Let its bundle say it: certificates name it.");
        }
        entityManager.persist(new Acknowledgement(erasure, target, plan.position(target), evidence, clock.instant()));
        erased.fire(new TargetErased(erasure, person, target.name(), evidence));
    }

    @Transactional
    void failed(ErasureId erasure, PersonId person, ErasureTarget target) {
        failed.fire(new TargetFailed(erasure, person, target.name()));
    }
}
