package org.memberaccounts.api.casework;

import static org.memberaccounts.api.casework.CaseProblem.CASE_STANDS_OTHERWISE;
import static org.memberaccounts.api.casework.CaseProblem.CASE_TAKEN;
import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_AGENT;
import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.RefusalProblem.DELETION_APPROVED;
import static org.memberaccounts.api.problem.RefusalProblem.NOT_CONFIRMED;
import static org.memberaccounts.api.problem.RefusalProblem.OWN_RECORD;
import static org.memberaccounts.api.problem.RefusalProblem.SIGN_IN_DELETED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.HandingDesk;
import org.memberaccounts.identity.Caller;

/** {@code /cases/{case}/taking}, {@code /handing-over} and {@code /covering}: the agent who has a case. */
@Path("cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseHandsResource {
    @Inject
    private HandingDesk desk;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Caller caller;

    @POST
    @Path("{case}/taking")
    @Consumes(MediaType.WILDCARD)
    @MeantFor(Audience.AGENTS)
    @Operation(summary = "Take a case that nobody has. Of all who try at once, one gets it.")
    @APIResponse(
            responseCode = "200",
            description = "It is yours",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @CaseProblem.Answers({UNKNOWN_CASE, CASE_TAKEN, CASE_STANDS_OTHERWISE})
    @GeneralProblem.Answers(NOT_ALLOWED)
    @RefusalProblem.Answers({OWN_RECORD, DELETION_APPROVED, SIGN_IN_DELETED, NOT_CONFIRMED})
    public Response takeCase(@Parameter(description = "Id of the case") @PathParam("case") UUID id) {
        return answers.answer(desk.take(caller.access(), new CaseId(id)));
    }

    @POST
    @Path("{case}/handing-over")
    @MeantFor({Audience.AGENTS, Audience.SUPPORT_LEADS})
    @OnCase
    @Operation(
            summary = "Give a case of yours to a colleague, or put it back into the queue. The head of the service"
                    + " centre does so with any case.")
    @APIResponse(
            responseCode = "200",
            description = "Given; you can't read on it any more",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @CaseProblem.Answers(UNKNOWN_AGENT)
    public Response handCaseOver(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "The ETag of the case you read, or * for any") @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            @NotNull @Valid HandOver request) {
        CaseId onCase = new CaseId(id);
        return answers.inState(
                onCase,
                ifMatch,
                expected -> answers.screened(
                        "reason",
                        request.reason(),
                        CaseTexts.LONGEST_REASON,
                        reason -> answers.answer(
                                request.agent() == null
                                        ? desk.putBack(caller.access(), onCase, expected, reason)
                                        : desk.handOver(caller.access(), onCase, expected, request.agent(), reason))));
    }

    @POST
    @Path("{case}/covering")
    @MeantFor(Audience.AGENTS)
    @Operation(
            summary = "Take a case over from a colleague who is away: one that is late, or whose agent no longer works"
                    + " here.")
    @APIResponse(
            responseCode = "200",
            description = "It is yours",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @CaseProblem.Answers({UNKNOWN_CASE, CASE_STANDS_OTHERWISE})
    @GeneralProblem.Answers(NOT_ALLOWED)
    @RefusalProblem.Answers({OWN_RECORD, DELETION_APPROVED, SIGN_IN_DELETED, NOT_CONFIRMED})
    public Response coverCase(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id, @NotNull @Valid CoverCase request) {
        return answers.screened(
                "reason",
                request.reason(),
                CaseTexts.LONGEST_REASON,
                reason -> answers.answer(desk.cover(caller.access(), new CaseId(id), reason)));
    }
}
