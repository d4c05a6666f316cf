package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.SignInBook;

/** Answers the vault's question about people who can't see any more who reads their data. */
@ApplicationScoped
class LostSignIns implements SignInBook {
    private final SignIns signIns;

    @Inject
    LostSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public boolean isDeleted(PersonId person) {
        return signIns.isLost(person);
    }
}
