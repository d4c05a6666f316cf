package org.memberaccounts.api.dispute;

import static org.memberaccounts.api.dispute.DisputeProblem.UNKNOWN_DISPUTE;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.dispute.DisputeId;
import org.memberaccounts.dispute.OwnDisputes;

/** {@code /disputes}: about your own answers. To correct one, change it in your profile. */
@Path("disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputesResource {
    @Inject
    private OwnDisputes disputes;

    @Inject
    private OwnAccount account;

    @Inject
    private Places places;

    @Inject
    private Problems problems;

    @GET
    @Operation(summary = "Which of your answers are or were disputed, the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = OwnPage.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NO_MEMBERSHIP})
    public Response myDisputes(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return places.afterId(
                after,
                place -> account.answer(own -> Response.ok(
                                OwnPage.of(disputes.about(own.person(), place.map(DisputeId::new))))
                        .build()));
    }

    @POST
    @Path("{dispute}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say that the disputed answer is right. Others can read it again at once.")
    @APIResponse(
            responseCode = "200",
            description = "It is no longer disputed",
            content = @Content(schema = @Schema(implementation = Dispute.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    @DisputeProblem.Answers(UNKNOWN_DISPUTE)
    public Response confirmAnswer(@Parameter(description = "Id of the dispute") @PathParam("dispute") UUID id) {
        return account.answer(own -> switch (disputes.confirm(own.by(), own.person(), new DisputeId(id))) {
            case OwnDisputes.Result.Confirmed confirmed ->
                Response.ok(Dispute.of(confirmed.dispute())).build();
            case OwnDisputes.Result.UnknownDispute unknown -> problems.of(UNKNOWN_DISPUTE);
            case OwnDisputes.Result.NotAllowed no -> account.none();
        });
    }
}
