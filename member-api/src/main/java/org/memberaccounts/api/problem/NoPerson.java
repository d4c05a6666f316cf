package org.memberaccounts.api.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.Standing;
import org.memberaccounts.identity.Standings;

/**
 * The answer to somebody signed in who is no member here: not yet, or whose sign-in is over though the token still
 * lives.
 */
@RequestScoped
public class NoPerson {
    private final Caller caller;
    private final Standings standings;
    private final Problems problems;

    @Inject
    NoPerson(Caller caller, Standings standings, Problems problems) {
        this.caller = caller;
        this.standings = standings;
        this.problems = problems;
    }

    public Response answer() {
        Standing standing = caller.mayBecomeMember() ? standings.of(caller.identity()) : Standing.NEWCOMER;
        return problems.of(standing.isOver() ? GeneralProblem.of(standing) : GeneralProblem.NO_MEMBERSHIP);
    }
}
