package org.memberaccounts.api.owncase;

import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE_KIND;
import static org.memberaccounts.api.owncase.OwnCaseProblem.NOT_FOR_MEMBERS;
import static org.memberaccounts.api.owncase.OwnCaseProblem.UNKNOWN_OWN_CASE;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.casework.CaseAnswers;
import org.memberaccounts.api.casework.CaseCover;
import org.memberaccounts.api.casework.CaseProblem;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.OwnCases;
import org.memberaccounts.identity.OpenedAccount;

/** {@code /own-cases}: your own questions to the service centre. */
@Path("own-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnCasesResource {
    @Inject
    private OwnCases desk;

    @Inject
    private CaseKinds kinds;

    @Inject
    private CaseAnswers answers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private OwnAccount account;

    @Inject
    private Places places;

    @Inject
    private Problems problems;

    @GET
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "Your cases at the service centre, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = OwnCasePage.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NO_MEMBERSHIP})
    public Response ownCases(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return places.afterId(
                after,
                place -> account.answer(own -> Response.ok(
                                OwnCasePage.of(desk.about(own.person(), place.map(CaseId::new))))
                        .build()));
    }

    @POST
    @Repeatable
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "Write to the service centre, which opens a case.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location has its address, dueOn the day by which you are answered",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    @CaseProblem.Answers(UNKNOWN_CASE_KIND)
    @OwnCaseProblem.Answers({NOT_FOR_MEMBERS, UNKNOWN_OWN_CASE})
    public Response askServiceCentre(@NotNull @Valid Ask request) {
        Optional<CaseKind> kind = kinds.find(request.kind());
        return kind.isEmpty()
                ? problems.of(UNKNOWN_CASE_KIND)
                : answers.screened(
                        "text",
                        request.text(),
                        CaseTexts.LONGEST,
                        words -> account.answer(own -> onceOnly.answer(
                                () -> desk.ask(own.by(), own.person(), kind.get(), words),
                                this::answer,
                                created -> found(own, new CaseId(created.id()), OwnCasesResource::created))));
    }

    @GET
    @Path("{case}")
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "A case of yours: who has it, whom it waits for, until when you are answered.")
    @APIResponse(
            responseCode = "200",
            description = "It; its ETag is what writing on it needs",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    @OwnCaseProblem.Answers(UNKNOWN_OWN_CASE)
    public Response ownCase(@Parameter(description = "Id of the case") @PathParam("case") UUID id) {
        return account.answer(own -> found(own, new CaseId(id), CaseCover::shown));
    }

    private Response found(OpenedAccount own, CaseId id, Function<CaseFile, Response> answer) {
        return desk.find(own.person(), id).map(answer).orElseGet(() -> problems.of(UNKNOWN_OWN_CASE));
    }

    private Response answer(OwnCases.Result result) {
        return switch (result) {
            case OwnCases.Result.Asked asked -> created(asked.file());
            case OwnCases.Result.NotAllowed no -> account.none();
            case OwnCases.Result other -> problems.of(OwnCaseProblem.of(other));
        };
    }

    private static Response created(CaseFile file) {
        return CaseCover.created("own-cases/", file);
    }
}
