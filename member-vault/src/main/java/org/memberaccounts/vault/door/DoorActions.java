package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class DoorActions implements Actions {
    @Override
    public List<DoorAction> all() {
        return List.of(DoorAction.values());
    }
}
