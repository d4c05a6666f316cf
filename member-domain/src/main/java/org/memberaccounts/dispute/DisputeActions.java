package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class DisputeActions implements Actions {
    @Override
    public List<DisputeAction> all() {
        return List.of(DisputeAction.values());
    }
}
