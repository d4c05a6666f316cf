package org.memberaccounts.api.casework;

import static org.memberaccounts.api.casework.CaseProblem.CASE_STANDS_OTHERWISE;
import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE;
import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_ORIGINAL;
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
import java.util.Optional;
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
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.Closing;
import org.memberaccounts.casework.ClosingDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.trail.ReferenceNumber;

/** {@code /cases/{case}/closing} and {@code /reopening}. */
@Path("cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseEndResource {
    @Inject
    private ClosingDesk desk;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @Path("{case}/closing")
    @MeantFor(Audience.AGENTS)
    @OnCase
    @Operation(summary = "Close a case of yours. Nobody can read data for it any more.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @CaseProblem.Answers(UNKNOWN_ORIGINAL)
    public Response closeCase(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "The ETag of the case you read, or * for any") @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            @NotNull @Valid CloseCase request) {
        CaseId onCase = new CaseId(id);
        return answers.inState(
                onCase,
                ifMatch,
                expected -> request.nextStep() == null
                        ? close(onCase, expected, request, Optional.empty())
                        : answers.screened(
                                "nextStep",
                                request.nextStep(),
                                CaseTexts.LONGEST,
                                words -> close(onCase, expected, request, Optional.of(words))));
    }

    private Response close(CaseId id, Optional<Integer> expected, CloseCase request, Optional<ScreenedText> nextStep) {
        Optional<ReferenceNumber> sameAs = Optional.ofNullable(request.sameAs()).flatMap(ReferenceNumber::read);
        return sameAs.isEmpty() && request.sameAs() != null
                ? problems.of(UNKNOWN_ORIGINAL)
                : answers.answer(
                        desk.close(caller.access(), id, expected, new Closing(request.outcome(), nextStep, sameAs)));
    }

    @POST
    @Path("{case}/reopening")
    @Consumes(MediaType.WILDCARD)
    @MeantFor(Audience.AGENTS)
    @Operation(summary = "Open a closed case again, and become its handler. The person is told.")
    @APIResponse(
            responseCode = "200",
            description = "It is open, and yours",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @CaseProblem.Answers({UNKNOWN_CASE, CASE_STANDS_OTHERWISE})
    @GeneralProblem.Answers(NOT_ALLOWED)
    @RefusalProblem.Answers({OWN_RECORD, DELETION_APPROVED, SIGN_IN_DELETED, NOT_CONFIRMED})
    public Response reopenCase(@Parameter(description = "Id of the case") @PathParam("case") UUID id) {
        return answers.answer(desk.reopen(caller.access(), new CaseId(id), Optional.empty()));
    }
}
