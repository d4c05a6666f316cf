package org.memberaccounts.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Erases programs' requests that created something about the person: only that they came is kept, for the day in which
 * they may come again.
 */
@ApplicationScoped
class EraseRememberedRequests implements ErasureTarget {
    private final RememberedRequests requests;

    @Inject
    EraseRememberedRequests(RememberedRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "remembered-requests";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.untied(requests.untie(person));
    }
}
