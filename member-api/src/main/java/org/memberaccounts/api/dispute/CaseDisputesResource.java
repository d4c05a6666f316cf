package org.memberaccounts.api.dispute;

import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE;
import static org.memberaccounts.api.dispute.DisputeProblem.DISPUTED_ALREADY;
import static org.memberaccounts.api.dispute.DisputeProblem.NOT_GIVEN;
import static org.memberaccounts.api.dispute.DisputeProblem.UNKNOWN_DISPUTE;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.casework.CaseProblem;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.dispute.DisputeFile;
import org.memberaccounts.dispute.DisputeId;
import org.memberaccounts.dispute.DisputeLook;
import org.memberaccounts.dispute.DisputeTexts;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;

/** {@code /cases/{case}/disputes}: for the agent who handles the case. */
@Path("cases/{case}/disputes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseDisputesResource {
    @Inject
    private DisputeDesk desk;

    @Inject
    private Organisation organisation;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @Repeatable
    @MeantFor(Audience.AGENTS)
    @Operation(
            summary = "Flag an answer of the person as disputed. They are told, and until they confirm or correct it,"
                    + " nobody else reads it.")
    @APIResponse(
            responseCode = "201",
            description = "Flagged",
            content = @Content(schema = @Schema(implementation = Dispute.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers({NOT_ALLOWED, UNKNOWN_ATTRIBUTE})
    @CaseProblem.Answers(UNKNOWN_CASE)
    @DisputeProblem.Answers({DISPUTED_ALREADY, NOT_GIVEN, UNKNOWN_DISPUTE})
    @OnReadableCase
    public Response flagAnswer(
            @Parameter(description = "Id of the case") @PathParam("case") UUID onCase,
            @NotNull @Valid FlagAnswer request) {
        Optional<AttributeDefinition> attribute = organisation.attribute(request.attribute());
        if (attribute.isEmpty()) {
            return problems.of(UNKNOWN_ATTRIBUTE);
        }
        return screened(
                request.text(),
                words -> onceOnly.answer(
                        () -> desk.flag(
                                caller.access(),
                                new CaseId(onCase),
                                attribute.get().id(),
                                request.reason(),
                                words),
                        this::answer,
                        created -> flaggedBefore(onCase, new DisputeId(created.id()))));
    }

    @GET
    @Operation(summary = "The open disputes about the person of a case that you handle and can read on.")
    @APIResponse(
            responseCode = "200",
            description = "They, the oldest first",
            content = @Content(schema = @Schema(implementation = OpenOnCase.class)))
    @APIResponse(responseCode = "404", description = "Recorded when it is somebody else's.")
    @CaseProblem.Answers(UNKNOWN_CASE)
    @OnReadableCase
    public Response disputesOnCase(@Parameter(description = "Id of the case") @PathParam("case") UUID onCase) {
        return look(onCase, open -> Response.ok(OpenOnCase.of(open)).build());
    }

    private Response look(UUID onCase, Function<List<DisputeFile>, Response> answer) {
        return switch (desk.openOn(caller.access(), new CaseId(onCase))) {
            case DisputeLook.Open open -> answer.apply(open.disputes());
            case DisputeLook.NotAllowed no -> problems.of(RefusalProblem.of(no.why()));
            case DisputeLook.UnknownCase unknown -> problems.of(UNKNOWN_CASE);
        };
    }

    @POST
    @Path("{dispute}/taking-back")
    @MeantFor(Audience.AGENTS)
    @Operation(summary = "Take a dispute back, whoever flagged it. The answer can be read again; the person is told.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @CaseProblem.Answers(UNKNOWN_CASE)
    @DisputeProblem.Answers(UNKNOWN_DISPUTE)
    @OnReadableCase
    public Response takeDisputeBack(
            @Parameter(description = "Id of the case") @PathParam("case") UUID onCase,
            @Parameter(description = "Id of the dispute") @PathParam("dispute") UUID dispute,
            @NotNull @Valid TakeBack request) {
        return screened(
                request.text(),
                words -> answer(desk.takeBack(caller.access(), new CaseId(onCase), new DisputeId(dispute), words)));
    }

    private Response screened(String typed, Function<ScreenedText, Response> work) {
        return switch (Screening.lines(typed, DisputeTexts.LONGEST_WORDS)) {
            case Screened.Clean clean -> work.apply(clean.text());
            case Screened.Stopped stopped ->
                problems.invalid(problems.error("text", stopped.reason(), DisputeTexts.LONGEST_WORDS));
        };
    }

    private Response answer(DisputeDesk.Result result) {
        return switch (result) {
            case DisputeDesk.Result.Flagged flagged -> flagged(flagged.dispute());
            case DisputeDesk.Result.TakenBack back -> Response.noContent().build();
            case DisputeDesk.Result.DisputedAlready already -> problems.of(DISPUTED_ALREADY);
            case DisputeDesk.Result.NotGiven none -> problems.of(NOT_GIVEN);
            case DisputeDesk.Result.UnknownDispute unknown -> problems.of(UNKNOWN_DISPUTE);
            case DisputeDesk.Result.UnknownCase unknown -> problems.of(UNKNOWN_CASE);
            case DisputeDesk.Result.NotAllowed no -> problems.of(RefusalProblem.of(no.why()));
        };
    }

    private Response flaggedBefore(UUID onCase, DisputeId id) {
        return look(
                onCase,
                open -> open.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(CaseDisputesResource::flagged)
                        .orElseGet(() -> problems.of(UNKNOWN_DISPUTE)));
    }

    private static Response flagged(DisputeFile dispute) {
        return Response.created(Dispute.addressOf(dispute))
                .entity(Dispute.of(dispute))
                .build();
    }
}
