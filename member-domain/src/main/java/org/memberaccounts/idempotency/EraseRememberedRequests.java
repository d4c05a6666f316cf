package org.memberaccounts.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/** The requests of programs that are remembered because they created something about the person: that they came is kept for the day in which they may come again. */
@ApplicationScoped
class EraseRememberedRequests implements ErasureTarget {
    @Inject
    private RememberedRequests requests;

    @Override
    public String name() {
        return "remembered-requests";
    }

    @Override
    public LocalizedText called() {
        return new LocalizedText("Requests that may come again", "可能重复的请求记录");
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
