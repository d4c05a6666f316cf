package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;

/** None: each {@link RequestAction} is of a kind, which lists it. Words that all kinds have in common lie here. */
@ApplicationScoped
class RequestActions implements Actions {
    @Override
    public List<Action> all() {
        return List.of();
    }
}
