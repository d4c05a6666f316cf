package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Deletes that the account is a member of staff's own, proven or about to be; the number stays and leads to nobody. */
@ApplicationScoped
class EraseDeclaredAccount implements ErasureTarget {
    private final Declarations declarations;
    private final AccountProofs proofs;

    @Inject
    EraseDeclaredAccount(Declarations declarations, AccountProofs proofs) {
        this.declarations = declarations;
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "declared-account";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(declarations.forget(person) + proofs.forget(person));
    }
}
