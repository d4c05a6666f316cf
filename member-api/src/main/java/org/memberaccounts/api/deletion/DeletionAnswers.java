package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.deletion.DeletionProblem.NOT_NOW;
import static org.memberaccounts.api.deletion.DeletionProblem.UNKNOWN_REQUEST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.Moving;

/** The answers of all operations on a request: how it stands, or why it didn't move. */
@RequestScoped
class DeletionAnswers {
    private final DeletionDesk desk;
    private final AnswersDue due;
    private final Problems problems;

    @Inject
    DeletionAnswers(DeletionDesk desk, AnswersDue due, Problems problems) {
        this.desk = desk;
        this.due = due;
        this.problems = problems;
    }

    DeletionRequest read(DeletionFile file) {
        return DeletionRequest.of(file, due, desk.codeReach(file));
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
