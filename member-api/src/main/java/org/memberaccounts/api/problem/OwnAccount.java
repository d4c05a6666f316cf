package org.memberaccounts.api.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.identity.Standing;
import org.memberaccounts.identity.Standings;

/**
 * The account that the caller's sign-in opens, as most operations of members need it. Somebody signed in who has none
 * is told so: not yet a member, or one whose sign-in is over though the token still lives.
 */
@RequestScoped
public class OwnAccount {
    private final Caller caller;
    private final Standings standings;
    private final Problems problems;

    @Inject
    OwnAccount(Caller caller, Standings standings, Problems problems) {
        this.caller = caller;
        this.standings = standings;
        this.problems = problems;
    }

    /** Lets the work be done on their account, and returns its answer. */
    public Response answer(Function<OpenedAccount, Response> work) {
        return caller.account().map(work).orElseGet(this::none);
    }

    /** Answers with what is found for their account. */
    public Response found(Function<OpenedAccount, Optional<?>> find) {
        return answer(
                own -> find.apply(own).map(one -> Response.ok(one).build()).orElseGet(this::none));
    }

    /** The answer to somebody who is no member. */
    public Response none() {
        Standing standing = caller.mayBecomeMember() ? standings.of(caller.identity()) : Standing.NEWCOMER;
        return problems.of(standing.isOver() ? GeneralProblem.of(standing) : GeneralProblem.NO_MEMBERSHIP);
    }
}
