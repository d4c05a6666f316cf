package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.RestrictionBook;

/** Once deletion was approved nobody uses the data any more but the person, and we to tell them. */
@ApplicationScoped
class Restrictions implements RestrictionBook {
    @Inject
    private DeletionRequests requests;

    @Inject
    private Erasures erasures;

    @Override
    public boolean isRestricted(PersonId person) {
        return erasures.isRunning(person) || requests.of(person).stream().map(DeletionRequest::file).anyMatch(file -> file.state() == State.WAITING || file.state() == State.ERASING);
    }
}
