package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class CaseActions implements Actions {
    @Override
    public List<CaseAction> all() {
        return List.of(CaseAction.values());
    }
}
