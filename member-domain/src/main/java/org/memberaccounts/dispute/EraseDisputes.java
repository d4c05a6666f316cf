package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the disputes about the person's answers. What was said is sealed, and goes with the sealed values. */
@ApplicationScoped
class EraseDisputes implements ErasureTarget {
    private final Disputes disputes;

    @Inject
    EraseDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(disputes.delete(person));
    }
}
