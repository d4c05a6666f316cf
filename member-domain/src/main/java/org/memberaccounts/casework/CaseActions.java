package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.approval.ApprovalAction;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class CaseActions implements Actions {
    @Override
    public List<Action> all() {
        return Stream.<Action>concat(Stream.of(CaseAction.values()), ApprovalAction.of(CaseReading.ACT).stream())
                .toList();
    }
}
