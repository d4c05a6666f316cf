package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class ErasureActions implements Actions {
    @Override
    public List<ErasureAction> all() {
        return List.of(ErasureAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(RunErasure.NAME);
    }
}
