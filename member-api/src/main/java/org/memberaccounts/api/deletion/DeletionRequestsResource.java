package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.deletion.DeletionProblem.DELETION_ASKED_ALREADY;
import static org.memberaccounts.api.deletion.DeletionProblem.INVITATION_UNANSWERED;
import static org.memberaccounts.api.deletion.DeletionProblem.NOT_NOW;
import static org.memberaccounts.api.deletion.DeletionProblem.UNKNOWN_REQUEST;
import static org.memberaccounts.api.deletion.DeletionProblem.UNKNOWN_STAGE;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.FRESH_SIGN_IN_NEEDED;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.request.RequestId;

/** {@code /deletion-requests}: a member's own, and for privacy officers everybody's, without anybody's data. */
@Path("deletion-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeletionRequestsResource {

    @Inject
    private DeletionDesk desk;

    @Inject
    private DeletionReview decisions;

    @Inject
    private DeletionAnswers answers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private OwnAccount account;

    @POST
    @Repeatable
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "Ask us to delete everything we hold about you. Needs a sign-in within the last ten minutes.")
    @APIResponse(
            responseCode = "201",
            description = "Asked; Location has the address of the request",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "401", description = "Recorded.")
    @APIResponse(responseCode = "403", description = "Recorded.")
    @DeletionProblem.Answers({DELETION_ASKED_ALREADY, INVITATION_UNANSWERED, UNKNOWN_REQUEST})
    @GeneralProblem.Answers({FRESH_SIGN_IN_NEEDED, NOT_ALLOWED, NO_MEMBERSHIP})
    public Response askForDeletion(@NotNull @Valid AskForDeletion request) {
        return account.answer(own -> onceOnly.answer(
                () -> desk.ask(own.by(), own.person(), caller.lastSignIn(), request.ground(), problems.locale()),
                this::answer,
                before -> desk.find(own.by(), new RequestId(before.id()))
                        .map(this::asked)
                        .orElseGet(() -> problems.of(UNKNOWN_REQUEST))));
    }

    private Response answer(DeletionDesk.Asking asking) {
        return switch (asking) {
            case DeletionDesk.Asking.Asked asked -> asked(asked.file());
            case DeletionDesk.Asking.AskedAlready already -> problems.of(DELETION_ASKED_ALREADY);
            case DeletionDesk.Asking.InvitationUnanswered unanswered -> problems.of(INVITATION_UNANSWERED);
            case DeletionDesk.Asking.NotAllowed no -> problems.of(DeletionProblem.of(no.why()));
            case DeletionDesk.Asking.SignInAgain again -> answers.signInAgain();
        };
    }

    private Response asked(DeletionFile file) {
        return Response.created(URI.create("deletion-requests/" + file.request().id()))
                .entity(answers.read(file))
                .build();
    }

    @GET
    @Operation(
            summary = "Your own requests, newest first. For privacy officers, everybody's requests at a "
                    + "stage: open ones oldest first, ended ones newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the others",
            content = @Content(schema = @Schema(implementation = DeletionRequests.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NO_MEMBERSHIP})
    @DeletionProblem.Answers(UNKNOWN_STAGE)
    public Response deletionRequests(@BeanParam RequestsAsked asked) {
        return caller.has(StaffRole.PRIVACY_OFFICER)
                ? asked.stage()
                        .map(stage -> answers.page(asked, place -> decisions.at(caller.access(), stage, place)))
                        .orElseGet(() -> problems.of(UNKNOWN_STAGE))
                : account.answer(own -> answers.page(asked, place -> desk.of(own.person(), place)));
    }

    @GET
    @Path("workflow")
    @Operation(summary = "Every step that a request can take, and who takes it.")
    @APIResponse(responseCode = "200", description = "The definition that is enforced")
    public List<DeletionMove> deletionWorkflow() {
        return DeletionWorkflow.DEFINITION.transitions().stream()
                .map(DeletionMove::of)
                .toList();
    }

    @GET
    @Path("{request}")
    @Operation(summary = "One request: your own, or any for a privacy officer.", description = """
            To read the reasons of a refusal, use `POST /api/v1/disclosures` with `person` from \
            `GET /api/v1/membership`, `purpose` `self-access`, `attributes` `["request-reason"]` and \
            `caseId` the id of the request. That is a read, and is recorded as one.""")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "404", description = "Recorded when it is somebody else's.")
    @DeletionProblem.Answers(UNKNOWN_REQUEST)
    public Response deletionRequest(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return problems.foundOr(
                UNKNOWN_REQUEST, desk.find(mover(), new RequestId(id)).map(answers::read));
    }

    @POST
    @Path("{request}/calling-off")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Cancel your own request, until the deletion begins.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = DeletionRequest.class)))
    @APIResponse(responseCode = "404", description = "Recorded when it is somebody else's.")
    @DeletionProblem.Answers({UNKNOWN_REQUEST, NOT_NOW})
    public Response callOffDeletion(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answers.answer(desk.callOff(self(), new RequestId(id)));
    }

    /** Officers act as staff, everybody else for themselves. */
    private Access mover() {
        return caller.has(StaffRole.PRIVACY_OFFICER) ? caller.access() : self();
    }

    private Access self() {
        return caller.account().map(OpenedAccount::by).orElseGet(caller::access);
    }
}
