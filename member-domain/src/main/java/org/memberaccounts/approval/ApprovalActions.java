package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;

/** None: each {@link ApprovalAction} is of the feature that the act is of. Words for denials lie here. */
@ApplicationScoped
class ApprovalActions implements Actions {
    @Override
    public List<Action> all() {
        return List.of();
    }
}
