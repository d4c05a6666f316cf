package org.memberaccounts.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases how often mails to the person came back. */
@ApplicationScoped
class EraseReturned implements ErasureTarget {
    private final ReturnedMail returned;

    @Inject
    EraseReturned(ReturnedMail returned) {
        this.returned = returned;
    }

    @Override
    public String name() {
        return "returned-mails";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(returned.forget(person));
    }
}
