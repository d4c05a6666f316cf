package org.memberaccounts.audit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class RetentionActions implements Actions {
    @Override
    public List<RetentionAction> all() {
        return List.of(RetentionAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(DetailRetention.NAME);
    }
}
