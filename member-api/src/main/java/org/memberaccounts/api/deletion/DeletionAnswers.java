package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.deletion.DeletionProblem.NOT_NOW;
import static org.memberaccounts.api.deletion.DeletionProblem.UNKNOWN_REQUEST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.paging.Page;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.RequestId;

/** The answers of all operations on a request: how it stands, or why it didn't move. */
@RequestScoped
class DeletionAnswers {
    private final DeletionDesk desk;
    private final AnswersDue due;
    private final Places places;
    private final Problems problems;

    @Inject
    DeletionAnswers(DeletionDesk desk, AnswersDue due, Places places, Problems problems) {
        this.desk = desk;
        this.due = due;
        this.places = places;
        this.problems = problems;
    }

    DeletionRequest read(DeletionFile file) {
        return DeletionRequest.of(file, due, desk.codeReach(file));
    }

    /** Answers with the page that is asked for. */
    Response page(RequestsAsked asked, Function<Optional<RequestId>, Page<DeletionFile, RequestId>> list) {
        return places.afterId(asked.after(), place -> page(list.apply(place.map(RequestId::new))));
    }

    private Response page(Page<DeletionFile, RequestId> found) {
        return Response.ok(new DeletionRequests(
                        found.items().stream().map(this::read).toList(),
                        found.next().map(RequestId::toString).orElse(null)))
                .build();
    }

    Response answer(Moving moving) {
        return switch (moving) {
            case Moving.Moved moved ->
                Response.ok(read(desk.file(moved.file()))).build();
            case Moving.SignInAgain again -> signInAgain();
            case Moving.NotNow notNow -> problems.of(NOT_NOW);
            case Moving.NotAllowed no -> problems.of(DeletionProblem.of(no.why()));
            case Moving.UnknownRequest unknown -> problems.of(UNKNOWN_REQUEST);
        };
    }

    Response signInAgain() {
        return problems.signInAgain(LastSignIn.FRESH);
    }
}
