package org.memberaccounts.api.casework;

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
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.casework.AnsweringDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.identity.Caller;

/** {@code /cases/{case}/notes}, {@code /answers} and {@code /waiting}. */
@Path("cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseWordsResource {
    @Inject
    private AnsweringDesk desk;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Caller caller;

    @POST
    @Path("{case}/notes")
    @MeantFor(Audience.AGENTS)
    @OnCase
    @Operation(summary = "Note something on a case of yours. The person can read it; they are not told.")
    @APIResponse(
            responseCode = "200",
            description = "Noted; the ETag is the new one",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    public Response noteOnCase(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "The ETag of the case you read, or * for any") @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            @NotNull @Valid Write request) {
        CaseId onCase = new CaseId(id);
        return answers.inState(
                onCase,
                ifMatch,
                expected -> answers.screened(
                        "text",
                        request.text(),
                        CaseTexts.LONGEST,
                        words -> answers.answer(desk.note(caller.access(), onCase, expected, words))));
    }

    @POST
    @Path("{case}/answers")
    @MeantFor(Audience.AGENTS)
    @OnCase
    @Operation(summary = "Answer the person on a case of yours. They are told by inbox and email, without your words.")
    @APIResponse(
            responseCode = "200",
            description = "Answered; the ETag is the new one",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    public Response answerOnCase(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "The ETag of the case you read, or * for any") @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            @NotNull @Valid WriteAnswer request) {
        CaseId onCase = new CaseId(id);
        return answers.inState(
                onCase,
                ifMatch,
                expected -> answers.screened(
                        "text",
                        request.text(),
                        CaseTexts.LONGEST,
                        words ->
                                answers.answer(desk.answer(caller.access(), onCase, expected, words, request.then()))));
    }

    @POST
    @Path("{case}/waiting")
    @MeantFor(Audience.AGENTS)
    @OnCase
    @Operation(summary = "Say whom a case of yours waits for. While it waits for the person, its clock stands still.")
    @APIResponse(
            responseCode = "200",
            description = "So it is; the ETag is the new one",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    public Response waitOnCase(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "The ETag of the case you read, or * for any") @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            @NotNull @Valid Wait request) {
        CaseId onCase = new CaseId(id);
        return answers.inState(
                onCase,
                ifMatch,
                expected -> answers.answer(desk.waitFor(caller.access(), onCase, expected, request.side())));
    }
}
