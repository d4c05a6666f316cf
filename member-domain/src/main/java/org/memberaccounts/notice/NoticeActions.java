package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class NoticeActions implements Actions {
    @Override
    public List<NoticeAction> all() {
        return List.of(NoticeAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(SendNotice.NAME, Returns.NAME);
    }
}
