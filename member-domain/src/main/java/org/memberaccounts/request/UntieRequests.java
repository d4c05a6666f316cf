package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** The person's requests, this one and earlier ones: kept as nobody's. Reasons of a refusal are sealed, and go with the sealed values. */
@ApplicationScoped
class UntieRequests implements ErasureTarget {
    @Inject
    private DeletionRequests requests;

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        List<DeletionRequest> of = requests.of(person);
        of.forEach(DeletionRequest::untie);
        return Evidence.untied(of.size());
    }
}
