package org.memberaccounts.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the person's inbox. The words are sealed, and go with the sealed values. */
@ApplicationScoped
class EraseInbox implements ErasureTarget {
    private final InboxEntries entries;

    @Inject
    EraseInbox(InboxEntries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(entries.delete(person));
    }
}
