package org.memberaccounts.api.approval;

import static org.memberaccounts.api.approval.ApprovalProblem.APPROVAL_ASKED_ALREADY;
import static org.memberaccounts.api.approval.ApprovalProblem.APPROVAL_OVER;
import static org.memberaccounts.api.approval.ApprovalProblem.NOTHING_TO_APPROVE;
import static org.memberaccounts.api.approval.ApprovalProblem.NOT_YOURS_TO_ASK;
import static org.memberaccounts.api.approval.ApprovalProblem.OWN_QUESTION;
import static org.memberaccounts.api.approval.ApprovalProblem.UNKNOWN_APPROVAL;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.RefusalProblem.OWN_RECORD;

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
import java.net.URI;
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
import org.memberaccounts.approval.ApprovalFile;
import org.memberaccounts.approval.ApprovalFiles;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Page;

/** {@code /approvals}: what takes a second person of the staff. */
@Path("approvals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    private Approvals approvals;

    @Inject
    private ApprovalFiles files;

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
    @MeantFor(Audience.STAFF)
    @Operation(
            summary = "Ask a second person to approve what you may not do on your own. This is recorded and "
                    + "shown to the person concerned.")
    @APIResponse(
            responseCode = "201",
            description = "Asked; Location has the address of the approval",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @ApprovalProblem.Answers({APPROVAL_ASKED_ALREADY, NOT_YOURS_TO_ASK, NOTHING_TO_APPROVE, UNKNOWN_APPROVAL})
    public Response askForApproval(@NotNull @Valid AskForApproval request) {
        return onceOnly.answer(
                () -> approvals.ask(caller.access(), request.act(), request.about()),
                this::answer,
                before -> files.find(caller.access(), new ApprovalId(before.id()))
                        .map(this::asked)
                        .orElseGet(() -> problems.of(UNKNOWN_APPROVAL)));
    }

    @GET
    @Operation(summary = "The requests for approval that wait for your role, oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the later ones. Empty for staff without such a role",
            content = @Content(schema = @Schema(implementation = WaitingApprovals.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response approvals(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        if (caller.staff().isEmpty()) {
            return problems.of(NOT_ALLOWED);
        }
        return places.afterId(after, place -> waiting(place.map(ApprovalId::new)));
    }

    private Response waiting(Optional<ApprovalId> after) {
        Page<ApprovalFile, ApprovalId> page = files.waiting(caller.access(), after);
        return Response.ok(new WaitingApprovals(
                        page.items().stream().map(this::read).toList(),
                        page.next().map(ApprovalId::toString).orElse(null)))
                .build();
    }

    @GET
    @Path("{approval}")
    @Operation(summary = "One approval that you asked for, or that your role answers.")
    @APIResponse(
            responseCode = "200",
            description = "The approval",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @ApprovalProblem.Answers(UNKNOWN_APPROVAL)
    public Response approval(@Parameter(description = "Id of the approval") @PathParam("approval") UUID id) {
        return problems.foundOr(
                UNKNOWN_APPROVAL,
                files.find(caller.access(), new ApprovalId(id)).map(this::read));
    }

    @POST
    @Path("{approval}/grant")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Approve, for some hours. You can't approve what you asked for yourself, or what is "
                    + "about yourself.")
    @APIResponse(
            responseCode = "200",
            description = "Granted; until says when it expires",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @ApprovalProblem.Answers({OWN_QUESTION, UNKNOWN_APPROVAL, APPROVAL_OVER})
    @RefusalProblem.Answers(OWN_RECORD)
    public Response grantApproval(@Parameter(description = "Id of the approval") @PathParam("approval") UUID id) {
        return answer(approvals.grant(caller.access(), new ApprovalId(id)));
    }

    @POST
    @Path("{approval}/decline")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Decline. It can be asked for again.")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @ApprovalProblem.Answers({OWN_QUESTION, UNKNOWN_APPROVAL, APPROVAL_OVER})
    @RefusalProblem.Answers(OWN_RECORD)
    public Response declineApproval(@Parameter(description = "Id of the approval") @PathParam("approval") UUID id) {
        return answer(approvals.decline(caller.access(), new ApprovalId(id)));
    }

    private Response answer(Approvals.Result result) {
        return switch (result) {
            case Approvals.Result.Asked asked -> asked(asked.file());
            case Approvals.Result.AskedAlready already -> problems.of(APPROVAL_ASKED_ALREADY);
            case Approvals.Result.NothingToApprove nothing -> problems.of(NOTHING_TO_APPROVE);
            case Approvals.Result.Granted granted ->
                Response.ok(read(granted.file())).build();
            case Approvals.Result.Declined declined ->
                Response.ok(read(declined.file())).build();
            case Approvals.Result.NotAllowed notAllowed -> problems.of(ApprovalProblem.of(notAllowed.why()));
            case Approvals.Result.NotNow notNow -> problems.of(APPROVAL_OVER);
            case Approvals.Result.UnknownApproval unknown -> problems.of(UNKNOWN_APPROVAL);
        };
    }

    private Response asked(ApprovalFile file) {
        return Response.created(URI.create("approvals/" + file.id()))
                .entity(read(file))
                .build();
    }

    private Approval read(ApprovalFile file) {
        return Approval.of(file, files.sentence(file, problems.locale()));
    }
}
