package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class ConsentActions implements Actions {
    @Override
    public List<ConsentAction> all() {
        return List.of(ConsentAction.values());
    }
}
