package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;

/** The words that all kinds have in common. It lists no action: each {@link RequestAction} is listed by its kind. */
@ApplicationScoped
class RequestActions implements Actions {
    @Override
    public List<Action> all() {
        return List.of();
    }
}
