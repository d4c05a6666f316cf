package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.SignInTroubles;
import org.memberaccounts.deletion.TroubledSignIn;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.SignInTrouble;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.trail.Mark;

/** {@code /sign-in-troubles}: members whose sign-in somebody has to look into, for privacy officers. */
@Path("sign-in-troubles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignInTroublesResource {
    /**
     * Somebody of whom we hold data and whose sign-in needs a look.
     *
     * @param mark the first six digits of what the log calls them
     * @param kind whether the user was deleted at Keycloak, or has an address that mail can't reach
     * @param since when we saw it
     */
    @Schema(name = "SignInTrouble")
    public record Troubled(String mark, SignInTrouble.Kind kind, Instant since) {
        static Troubled of(TroubledSignIn one) {
            return new Troubled(Mark.of(one.subject().value()).digits(), one.kind(), one.since());
        }
    }

    /** One page of them, the newest first. */
    @Schema(name = "SignInTroubles")
    public record TroublePage(
            List<Troubled> people,

            @Schema(description = "Send it as after for the older ones; absent on the last page")
            String next) {
        static TroublePage of(Page<TroubledSignIn, Cursor> page) {
            return new TroublePage(
                    page.items().stream().map(Troubled::of).toList(),
                    page.next().map(Cursor::toString).orElse(null));
        }
    }

    @Inject
    private ReviewDesk reviews;

    @Inject
    private SignInTroubles troubles;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private Places places;

    @GET
    @Operation(
            summary = "Members whose user was deleted at Keycloak, whose data nobody reads meanwhile, and members"
                    + " whose address there can't receive email; newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = TroublePage.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response signInTroubles(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        if (!reviews.mayEnter(caller.access(), DeletionWorkflow.DEFINITION)) {
            return problems.of(NOT_ALLOWED);
        }
        return places.afterCursor(
                after,
                place -> Response.ok(TroublePage.of(troubles.list(caller.access(), place)))
                        .build());
    }
}
