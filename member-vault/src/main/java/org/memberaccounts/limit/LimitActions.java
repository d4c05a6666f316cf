package org.memberaccounts.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class LimitActions implements Actions {
    @Override
    public List<LimitAction> all() {
        return List.of(LimitAction.values());
    }
}
