package org.memberaccounts.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.web.frame.BeforeHome;

/** The invitation, for people who haven't answered it. */
@Dependent
class InvitationFirst implements BeforeHome {
    private final Invitations invitations;

    @Inject
    InvitationFirst(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<String> address(OpenedAccount own) {
        return invitations.unanswered(own.person()).map(invited -> "/account/invitation");
    }
}
