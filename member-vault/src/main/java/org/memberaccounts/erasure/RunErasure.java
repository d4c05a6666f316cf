package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.person.PersonId;

/**
 * Runs an erasure to its end, target by target, each acknowledged by itself: after a crash it goes on where it stopped.
 */
@ApplicationScoped
class RunErasure implements JobStep {
    static final String NAME = "erase";
    private static final System.Logger LOG = System.getLogger(RunErasure.class.getName());

    private final Erasures erasures;
    private final ErasurePlan plan;
    private final Acknowledgements acknowledgements;

    @Inject
    RunErasure(Erasures erasures, ErasurePlan plan, Acknowledgements acknowledgements) {
        this.erasures = erasures;
        this.plan = plan;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String erasure, int attempt) {
        ErasureId id = new ErasureId(UUID.fromString(erasure));
        Optional<PersonId> person = erasures.person(id);
        person.ifPresent(somebody -> {
            plan.targets().forEach(target -> erase(id, somebody, target));
            erasures.end(id);
        });
    }

    private void erase(ErasureId id, PersonId person, ErasureTarget target) {
        if (acknowledgements.has(id, target)) {
            return;
        }
        boolean done = false;
        try {
            target.reach(person);
            acknowledgements.add(id, person, target);
            done = true;
        } finally {
            // not in a catch block: a failed commit throws an exception that no method here declares
            if (!done) {
                record(id, person, target);
            }
        }
    }

    /** Puts the failure on record too, if possible; a record that fails must not hide why the target failed. */
    private void record(ErasureId id, PersonId person, ErasureTarget failed) {
        try {
            acknowledgements.failed(id, person, failed);
        } catch (Exception e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "That an erasure target failed could not be put on record: {0}",
                    FailureTrace.of(e));
        }
    }
}
