package org.memberaccounts.policy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.jobs.RecurringRuns;

/** A control that is a recurring job: the promise counts as broken while the job fails, or isn't run on time. */
public abstract class RecurringControl implements Control {
    private final ControlId id;
    private final String job;
    private final RecurringRuns runs;

    /** @param job the name of the {@link org.memberaccounts.jobs.RecurringStep} */
    protected RecurringControl(ControlId id, String job, RecurringRuns runs) {
        this.id = id;
        this.job = job;
        this.runs = runs;
    }

    @Override
    public ControlId id() {
        return id;
    }

    /** Before the first run it says that nothing was looked at. */
    @Override
    public Optional<Evidence> evidence(Instant now) {
        try {
            Optional<Boolean> fails = Optional.ofNullable(runs.failing().get(job));
            return Optional.of(new Evidence(
                    fails.isPresent() ? 1 : 0,
                    fails.filter(Boolean::booleanValue).isPresent() ? 1 : 0,
                    now));
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs can't be read.", e);
        }
    }
}
