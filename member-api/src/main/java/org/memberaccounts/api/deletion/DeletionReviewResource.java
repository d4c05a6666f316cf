package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.deletion.DeletionProblem.NOT_NOW;
import static org.memberaccounts.api.deletion.DeletionProblem.OWN_REQUEST;
import static org.memberaccounts.api.deletion.DeletionProblem.TAKEN_UP_BY_ANOTHER;
import static org.memberaccounts.api.deletion.DeletionProblem.UNKNOWN_REQUEST;
import static org.memberaccounts.api.problem.GeneralProblem.FRESH_SIGN_IN_NEEDED;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
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
    @Operation(summary = "Start the review of a request, as a privacy officer. From then on you decide.")
    @APIResponse(
            responseCode = "200",
            description = "You review it now",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @DeletionProblem.Answers({OWN_REQUEST, TAKEN_UP_BY_ANOTHER, UNKNOWN_REQUEST, NOT_NOW})
    public Response reviewDeletion(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answers.answer(reviews.takeUp(caller.access(), DeletionWorkflow.DEFINITION, new RequestId(id)));
    }

    @POST
    @Path("{request}/takeover")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take a request over from the privacy officer who is reviewing it. From then on you " + "decide.")
    @APIResponse(
            responseCode = "200",
            description = "You review it now",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @DeletionProblem.Answers({OWN_REQUEST, UNKNOWN_REQUEST, NOT_NOW})
    public Response takeOverDeletion(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answers.answer(reviews.takeOver(caller.access(), DeletionWorkflow.DEFINITION, new RequestId(id)));
    }

    @POST
    @Path("{request}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Approve, as the officer who reviews it. The waiting period begins. Needs a sign-in within the"
                    + " last ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "401", description = "Recorded.")
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers({FRESH_SIGN_IN_NEEDED, NOT_ALLOWED})
    @DeletionProblem.Answers({OWN_REQUEST, TAKEN_UP_BY_ANOTHER, UNKNOWN_REQUEST, NOT_NOW})
    public Response approveDeletion(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answers.answer(decisions.approve(caller.access(), new RequestId(id), caller.lastSignIn()));
    }

    @POST
    @Path("{request}/refusal")
    @MeantFor(Audience.PRIVACY_OFFICERS)
    @Operation(
            summary = "Refuse on one of the five grounds, with reasons, as the officer who reviews it. Needs a sign-in"
                    + " within the last ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "Refused; the person reads the reasons",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "401", description = "Recorded.")
    @APIResponse(responseCode = "403", description = "Recorded.")
    @DeletionProblem.Answers({OWN_REQUEST, TAKEN_UP_BY_ANOTHER, UNKNOWN_REQUEST, NOT_NOW})
    @GeneralProblem.Answers({FRESH_SIGN_IN_NEEDED, NOT_ALLOWED})
    public Response refuseDeletion(
            @Parameter(description = "Id of the request") @PathParam("request") UUID id,
            @NotNull @Valid RefuseDeletion refusal) {
        return switch (Screening.lines(refusal.reasons(), DeletionReview.LONGEST_REASONS)) {
            case Screened.Clean clean when clean.text().isBlank() -> invalid(Reason.REQUIRED);
            case Screened.Clean clean ->
                answers.answer(decisions.refuse(
                        caller.access(), new RequestId(id), caller.lastSignIn(), refusal.ground(), clean.text()));
            case Screened.Stopped stopped -> invalid(stopped.reason());
        };
    }

    private Response invalid(Reason reason) {
        return problems.invalid(problems.error("reasons", reason, DeletionReview.LONGEST_REASONS));
    }
}
