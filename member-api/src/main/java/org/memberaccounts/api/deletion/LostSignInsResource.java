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
import org.memberaccounts.deletion.LostSignIns;
import org.memberaccounts.deletion.WithoutSignIn;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.trail.Mark;

/** {@code /lost-sign-ins}: whose user an administrator deleted at Keycloak, for privacy officers. */
@Path("lost-sign-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LostSignInsResource {
    /**
     * Somebody of whom we hold data and who can't sign in any more.
     *
     * @param mark the first six digits of what the log calls them
     * @param since when we saw it
     */
    @Schema(name = "LostSignIn")
    public record Lost(String mark, Instant since) {
        static Lost of(WithoutSignIn one) {
            return new Lost(Mark.of(one.subject().value()).digits(), one.since());
        }
    }

    /** One page of them, the newest first. */
    @Schema(name = "LostSignIns")
    public record LostPage(
            List<Lost> people,

            @Schema(description = "Send it as after for the older ones; absent on the last page")
            String next) {
        static LostPage of(Page<WithoutSignIn, Cursor> page) {
            return new LostPage(
                    page.items().stream().map(Lost::of).toList(),
                    page.next().map(Cursor::toString).orElse(null));
        }
    }

    @Inject
    private ReviewDesk reviews;

    @Inject
    private LostSignIns lost;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private Places places;

    @GET
    @Operation(
            summary = "Members whose user was deleted at Keycloak and whose data is still here, newest "
                    + "first. Nobody reads it meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = LostPage.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response lostSignIns(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        if (!reviews.mayEnter(caller.access(), DeletionWorkflow.DEFINITION)) {
            return problems.of(NOT_ALLOWED);
        }
        return places.afterCursor(
                after,
                place -> Response.ok(LostPage.of(lost.list(caller.access(), place)))
                        .build());
    }
}
