package org.memberaccounts.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases which changes of the policy the person has seen. */
@ApplicationScoped
class EraseSeenChanges implements ErasureTarget {
    private final SeenChanges seen;

    @Inject
    EraseSeenChanges(SeenChanges seen) {
        this.seen = seen;
    }

    @Override
    public String name() {
        return "policy-changes-seen";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(seen.forget(person));
    }
}
