package org.memberaccounts.copy;

import java.util.List;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.request.RequestAction;

class CopyActions implements Actions {
    @Override
    public List<RequestAction> all() {
        return RequestAction.of(CopyWorkflow.DEFINITION);
    }

    @Override
    public List<String> jobs() {
        return List.of(CopyWorkflow.DEFINITION.request());
    }
}
