package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.InvitationBook;

/** Answers the vault's question about people whom another system enrolled. */
@ApplicationScoped
class Unconfirmed implements InvitationBook {
    private final OpenInvitations open;

    @Inject
    Unconfirmed(OpenInvitations open) {
        this.open = open;
    }

    @Override
    public boolean isUnconfirmed(PersonId person) {
        return open.get(person)
                .filter(invitation -> !invitation.is(InvitationStatus.confirmed))
                .isPresent();
    }
}
