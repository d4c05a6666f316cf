package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class DeclarationActions implements Actions {
    @Override
    public List<DeclarationAction> all() {
        return List.of(DeclarationAction.values());
    }
}
