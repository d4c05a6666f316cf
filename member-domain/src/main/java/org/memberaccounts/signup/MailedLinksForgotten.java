package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.jobs.RecurringRuns;
import org.memberaccounts.policy.ControlId;
import org.memberaccounts.policy.RecurringControl;

/** The promise that an address that was typed and not used is forgotten after a day. */
@ApplicationScoped
class MailedLinksForgotten extends RecurringControl {
    @Inject
    MailedLinksForgotten(RecurringRuns runs) {
        super(new ControlId("mailed-links-forgotten"), ForgetLinks.NAME, runs);
    }
}
