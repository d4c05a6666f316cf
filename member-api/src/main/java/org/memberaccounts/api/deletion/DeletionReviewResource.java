package org.memberaccounts.api.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Problem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;

/** {@code /deletion-requests}, as privacy officers decide them: without anybody's data. */
@Path("deletion-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeletionReviewResource {
    /**
     * Refuses a request.
     *
     * @param ground code of a {@link RefusalGround}
     * @param reasons as the person will read them; sealed
     */
    @Schema(name = "RefuseDeletion")
    public record Refusal(
            String ground,

            @Schema(description = "As the person will read them; sealed")
            String reasons) {
        @Override
        public String toString() {
            return "Refusal[" + ground + ", hidden]";
        }
    }

    @Inject
    private DeletionReview decisions;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private DeletionAnswers answers;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @Path("{request}/review")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "reviewDeletion",
            summary = "Take a request up, as a privacy officer: from here on you decide.")
    @APIResponse(
            responseCode = "200",
            description = "Yours",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "403", description = "not-allowed, own-request, taken-up-by-another; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response review(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answers.answer(reviews.takeUp(caller.access(), DeletionWorkflow.DEFINITION, new RequestId(id)));
    }

    @POST
    @Path("{request}/takeover")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeOverDeletion",
            summary = "Take a request over from the privacy officer who took it up: from here on you decide.")
    @APIResponse(
            responseCode = "200",
            description = "Yours",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "403", description = "not-allowed, own-request; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response takeOver(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answers.answer(reviews.takeOver(caller.access(), DeletionWorkflow.DEFINITION, new RequestId(id)));
    }

    @POST
    @Path("{request}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveDeletion",
            summary = "Approve, as the officer who reviews it. The waiting period begins. Needs a sign-in within the"
                    + " last ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "401", description = "fresh-sign-in-needed; recorded")
    @APIResponse(responseCode = "403", description = "not-allowed, own-request, taken-up-by-another; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response approve(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answers.answer(decisions.approve(caller.access(), new RequestId(id), caller.lastSignIn()));
    }

    @POST
    @Path("{request}/refusal")
    @Operation(
            operationId = "refuseDeletion",
            summary = "Refuse on one of the five grounds, with reasons, as the officer who reviews it. Needs a sign-in"
                    + " within the last ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "Refused; the person reads the reasons",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, unknown-ground")
    @APIResponse(responseCode = "401", description = "fresh-sign-in-needed; recorded")
    @APIResponse(responseCode = "403", description = "not-allowed, own-request, taken-up-by-another; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    @APIResponse(responseCode = "422", description = "invalid-values")
    public Response refuse(
            @Parameter(description = "Id of the request") @PathParam("request") UUID id, Refusal refusal) {
        if (refusal == null || refusal.ground() == null) {
            return problems.badRequest("malformed-body");
        }
        Optional<RefusalGround> ground = RefusalGround.find(refusal.ground());
        if (ground.isEmpty()) {
            return problems.badRequest("unknown-ground");
        }
        return switch (Screening.lines(
                refusal.reasons() == null ? "" : refusal.reasons(), DeletionReview.LONGEST_REASONS)) {
            case Screened.Clean clean when clean.text().isBlank() -> invalid(Reason.REQUIRED);
            case Screened.Clean clean ->
                answers.answer(decisions.refuse(
                        caller.access(), new RequestId(id), caller.lastSignIn(), ground.get(), clean.text()));
            case Screened.Stopped stopped -> invalid(stopped.reason());
        };
    }

    private Response invalid(Reason reason) {
        return problems.invalid(List.of(new Problem.ValueError(
                "reasons", reason.code(), reason.sentence(problems.locale(), DeletionReview.LONGEST_REASONS))));
    }
}
