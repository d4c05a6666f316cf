package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the text messages to the person, waiting and sent, and the gateways' ids for them. */
@ApplicationScoped
class EraseTexts implements ErasureTarget {
    private final TextOutbox outbox;

    @Inject
    EraseTexts(TextOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "text-messages";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(outbox.forget(person));
    }
}
