package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.jobs.RecurringRuns;
import org.memberaccounts.policy.ControlId;
import org.memberaccounts.policy.RecurringControl;

/** The promise that sign-ups that nobody finishes are removed after 7 days (REG-2). */
@ApplicationScoped
class UnfinishedSignUpsRemoved extends RecurringControl {
    @Inject
    UnfinishedSignUpsRemoved(RecurringRuns runs) {
        super(new ControlId("unfinished-sign-ups-removed"), RemoveUnfinishedSignUps.NAME, runs);
    }
}
