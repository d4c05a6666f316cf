package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class InvitationActions implements Actions {
    @Override
    public List<InvitationAction> all() {
        return List.of(InvitationAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(OpenInvitations.INVITE, EndInvitations.NAME);
    }
}
