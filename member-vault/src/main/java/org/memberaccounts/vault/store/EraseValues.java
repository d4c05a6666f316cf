package org.memberaccounts.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases everything sealed under the person's key: attributes, and texts about them. */
@ApplicationScoped
class EraseValues implements ErasureTarget {
    private final SealedValues values;

    @Inject
    EraseValues(SealedValues values) {
        this.values = values;
    }

    @Override
    public String name() {
        return "sealed-values";
    }

    @Override
    public Stage stage() {
        return Stage.VALUES;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(values.removeAll(person));
    }
}
