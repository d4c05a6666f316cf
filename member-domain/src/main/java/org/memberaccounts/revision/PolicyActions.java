package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class PolicyActions implements Actions {
    @Override
    public List<PolicyAction> all() {
        return List.of(PolicyAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(FollowAnnouncements.NAME, MissedDay.NAME);
    }
}
