package org.memberaccounts.api.member;

import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.SignUps;
import org.memberaccounts.identity.Standings;

/** {@code /sign-up}: an account at the sign-in service whose owner is nobody here. */
@Path("sign-up")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignUpResource {
    @Inject
    private SignUps signUps;

    @Inject
    private Standings standings;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @DELETE
    @Operation(
            summary = "Say that you are too young to join on your own: your sign-up is deleted at once, and "
                    + "nothing about you is kept.")
    @APIResponse(responseCode = "204", description = "Deleted, or will be as soon as the sign-in service answers")
    @APIResponse(
            responseCode = "403",
            description = "To staff, to another system, and to people who are already known here.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    public Response removeSignUp() {
        if (!caller.mayBecomeMember()) {
            return problems.of(NOT_ALLOWED);
        }
        return switch (standings.of(caller.identity())) {
            case GONE -> Response.noContent().build();
            case NEWCOMER ->
                signUps.removeUnderAge(caller.access(), caller.identity())
                        ? Response.noContent().build()
                        : problems.of(NOT_ALLOWED);
            case PERSON, DISABLED, DELETED, BEING_ERASED, SIGNED_OUT -> problems.of(NOT_ALLOWED);
        };
    }
}
