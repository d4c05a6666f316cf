package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class BroadcastActions implements Actions {
    @Override
    public List<BroadcastAction> all() {
        return List.of(BroadcastAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(SendBroadcasts.NAME);
    }
}
