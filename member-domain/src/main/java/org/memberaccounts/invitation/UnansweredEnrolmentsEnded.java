package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.jobs.RecurringRuns;
import org.memberaccounts.policy.ControlId;
import org.memberaccounts.policy.RecurringControl;

/** The promise that whoever doesn't answer an enrolment in 30 days is erased. */
@ApplicationScoped
class UnansweredEnrolmentsEnded extends RecurringControl {
    @Inject
    UnansweredEnrolmentsEnded(RecurringRuns runs) {
        super(new ControlId("unanswered-enrolments-ended"), EndInvitations.NAME, runs);
    }
}
