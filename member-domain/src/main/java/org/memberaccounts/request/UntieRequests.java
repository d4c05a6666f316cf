package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Unties the person's requests of every kind, which are kept anonymised. Open requests that another erasure overtakes,
 * such as of a declined invitation, end with it. Reasons are sealed, and go with the sealed values.
 */
@ApplicationScoped
class UntieRequests implements ErasureTarget {
    private final Requests requests;
    private final Workflows workflows;
    private final RequestMoves moves;

    @Inject
    UntieRequests(Requests requests, Workflows workflows, RequestMoves moves) {
        this.requests = requests;
        this.workflows = workflows;
        this.moves = moves;
    }

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
        List<Request> of = requests.all(person);
        of.forEach(request -> {
            moves.follow(Access.job(workflows.of(request).request()), workflows.of(request), request, Act.OVERTAKEN);
            request.untie();
        });
        return Evidence.untied(of.size());
    }
}
