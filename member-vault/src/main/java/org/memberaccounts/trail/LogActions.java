package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class LogActions implements Actions {
    @Override
    public List<LogAction> all() {
        return List.of(LogAction.values());
    }
}
