package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.State;
import org.memberaccounts.vault.RestrictionBook;

/** Once deletion was approved nobody uses the data any more but the person, and we to tell them. */
@ApplicationScoped
class Restrictions implements RestrictionBook {
    private static final Set<State> RESTRICTING = Set.of(DeletionWorkflow.WAITING, DeletionWorkflow.ERASING);

    private final RequestDesk requests;
    private final Erasures erasures;

    @Inject
    Restrictions(RequestDesk requests, Erasures erasures) {
        this.requests = requests;
        this.erasures = erasures;
    }

    @Override
    public boolean isRestricted(PersonId person) {
        return erasures.isRunning(person) || requests.isIn(DeletionWorkflow.DEFINITION, person, RESTRICTING);
    }
}
