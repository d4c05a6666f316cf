package org.memberaccounts.api.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.consent.DecisionId;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.person.PersonId;

/** The answers to somebody who says yes or no to a use: the signed receipt, or why there is none. */
@RequestScoped
public class DecisionAnswers {
    private final ConsentRegister register;
    private final Problems problems;
    private final OwnAccount account;

    @Inject
    DecisionAnswers(ConsentRegister register, Problems problems, OwnAccount account) {
        this.register = register;
        this.problems = problems;
        this.account = account;
    }

    /**
     * Answers a decision.
     *
     * @param notAsked the problem of who isn't asked
     */
    public Response to(ConsentRegister.Result result, ProblemCode notAsked) {
        return switch (result) {
            case ConsentRegister.Result.Recorded recorded -> receipt(recorded.decision(), true);
            case ConsentRegister.Result.Unchanged unchanged -> receipt(unchanged.decision(), false);
            case ConsentRegister.Result.NotAsked none -> problems.of(notAsked);
            case ConsentRegister.Result.NotAllowed none -> account.none();
        };
    }

    /**
     * Answers a request that was sent before.
     *
     * @param unknown the problem of a decision that is gone
     */
    public Response again(PersonId person, Created created, ProblemCode unknown) {
        return register.find(person, new DecisionId(created.id()))
                .map(decision -> receipt(decision, created.anew()))
                .orElseGet(() -> problems.of(unknown));
    }

    private static Response receipt(Decided decision, boolean anew) {
        return (anew ? Response.created(URI.create("consents/" + decision.id() + "/receipt")) : Response.ok())
                .entity(decision.receipt())
                .build();
    }
}
