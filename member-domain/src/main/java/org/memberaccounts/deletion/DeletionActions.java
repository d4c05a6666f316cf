package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.request.RequestAction;

@ApplicationScoped
class DeletionActions implements Actions {
    @Override
    public List<Action> all() {
        List<Action> all = new ArrayList<>(RequestAction.of(DeletionWorkflow.DEFINITION));
        all.add(CertificateDesk.TO_HAVE_CODE_MADE);
        all.addAll(List.of(DeletionAction.values()));
        return all;
    }

    @Override
    public List<String> jobs() {
        return List.of(BeginErasure.CAUSE);
    }
}
