package org.memberaccounts.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.organisation.LocalizedText;
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
    public LocalizedText called() {
        return new LocalizedText("That other systems' requests were answered", "其他系统的请求已获答复的记录");
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Optional<LocalizedText> kept() {
        return Optional.of(new LocalizedText(
                "For a day, that requests of other programs were answered; nothing leads to the person.",
                "其他程序的请求曾获答复这一事实，保留一天，无法追溯到本人。"));
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.untied(requests.untie(person));
    }
}
