package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class IdentityActions implements Actions {
    @Override
    public List<IdentityAction> all() {
        return List.of(IdentityAction.values());
    }
}
