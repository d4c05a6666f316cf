package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class ApprovalActions implements Actions {
    @Override
    public List<ApprovalAction> all() {
        return List.of(ApprovalAction.values());
    }
}
