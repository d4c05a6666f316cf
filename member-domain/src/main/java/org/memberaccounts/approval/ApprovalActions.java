package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;

/** The words for denials. It lists no action: each {@link ApprovalAction} is listed by the feature of its act. */
@ApplicationScoped
class ApprovalActions implements Actions {
    @Override
    public List<Action> all() {
        return List.of();
    }
}
