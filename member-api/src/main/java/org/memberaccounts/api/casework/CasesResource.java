package org.memberaccounts.api.casework;

import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE;
import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE_KIND;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.RefusalProblem.DELETION_APPROVED;
import static org.memberaccounts.api.problem.RefusalProblem.DOCUMENT_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.NOT_CONFIRMED;
import static org.memberaccounts.api.problem.RefusalProblem.OWN_RECORD;
import static org.memberaccounts.api.problem.RefusalProblem.PERSON_UNKNOWN;
import static org.memberaccounts.api.problem.RefusalProblem.SIGN_IN_DELETED;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.DocumentReference;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;
import org.memberaccounts.person.PersonId;

/** {@code /cases}. */
@Path("cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseQueue queue;

    @Inject
    private CaseKinds kinds;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private Places places;

    @POST
    @Repeatable
    @MeantFor(Audience.AGENTS)
    @Operation(summary = "Open a case about a person, and become its handler.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location has the address of the case",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @APIResponse(responseCode = "404", description = "Recorded.")
    @CaseProblem.Answers(UNKNOWN_CASE_KIND)
    @GeneralProblem.Answers(NOT_ALLOWED)
    @RefusalProblem.Answers({
        DOCUMENT_MISSING,
        OWN_RECORD,
        DELETION_APPROVED,
        SIGN_IN_DELETED,
        NOT_CONFIRMED,
        PERSON_UNKNOWN
    })
    public Response openCase(@NotNull @Valid OpenCase request) {
        Optional<CaseKind> kind = kinds.find(request.kind());
        if (kind.isEmpty()) {
            return problems.of(UNKNOWN_CASE_KIND);
        }
        return switch (Screening.line(typed(request.document()), DocumentReference.LONGEST_TYPED)) {
            case Screened.Clean clean when clean.text().isBlank() -> open(request, kind.get(), Optional.empty());
            case Screened.Clean clean ->
                DocumentReference.read(clean.text())
                        .map(document -> open(request, kind.get(), Optional.of(document)))
                        .orElseGet(() -> problems.invalid(problems.error("document", Reason.NOT_A_REFERENCE)));
            case Screened.Stopped stopped ->
                problems.invalid(problems.error("document", stopped.reason(), DocumentReference.LONGEST_TYPED));
        };
    }

    private Response open(OpenCase request, CaseKind kind, Optional<DocumentReference> document) {
        return switch (Screening.lines(typed(request.text()), CaseDesk.LONGEST_TEXT)) {
            case Screened.Clean clean ->
                onceOnly.answer(
                        () -> desk.open(
                                caller.access(),
                                new PersonId(request.person()),
                                new NewCase(
                                        kind,
                                        document,
                                        Optional.of(clean.text()).filter(text -> !text.isBlank()))),
                        this::answer,
                        created -> opened(new CaseId(created.id())));
            case Screened.Stopped stopped ->
                problems.invalid(problems.error("text", stopped.reason(), CaseDesk.LONGEST_TEXT));
        };
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }

    @GET
    @Path("{case}")
    @Operation(
            summary = "A case, open or closed, for agents and their head. The ETag is what later changes need as"
                    + " If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The case, without its notes",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "404", description = "Recorded when you are none of these.")
    @CaseProblem.Answers(UNKNOWN_CASE)
    public Response findCase(@Parameter(description = "Id of the case") @PathParam("case") UUID id) {
        return queue.find(caller.access(), new CaseId(id))
                .map(CaseCover::shown)
                .orElseGet(() -> problems.of(UNKNOWN_CASE));
    }

    @GET
    @Operation(summary = "The open cases you handle, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of cases, without their notes; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = OpenCases.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response myCases(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return caller.staff()
                .map(staff -> places.afterId(
                        after,
                        place -> Response.ok(OpenCases.of(desk.openCasesOf(staff, place.map(CaseId::new))))
                                .build()))
                .orElseGet(() -> problems.of(NOT_ALLOWED));
    }

    private Response opened(CaseId id) {
        return desk.find(caller.access(), id).map(CasesResource::created).orElseGet(() -> problems.of(NOT_ALLOWED));
    }

    private Response answer(CaseDesk.Result result) {
        return switch (result) {
            case CaseDesk.Result.Opened opened -> created(opened.file());
            case CaseDesk.Result.NotAllowed notAllowed -> problems.of(NOT_ALLOWED);
            case CaseDesk.Result.UnknownPerson unknown -> problems.of(PERSON_UNKNOWN);
            case CaseDesk.Result.Barred barred -> problems.of(RefusalProblem.of(barred.why()));
        };
    }

    private static Response created(CaseFile file) {
        return CaseCover.created("cases/", file);
    }
}
