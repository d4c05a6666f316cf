package org.memberaccounts.api.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.approval.ApprovalFile;
import org.memberaccounts.approval.ApprovalFiles;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.identity.Caller;

/** {@code /approvals}: what takes a second person of the staff. */
@Path("approvals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {
    /**
     * Asks a second person.
     *
     * @param act what is to be approved
     * @param about what it is to be done to
     */
    @Schema(name = "AskForApproval")
    public record Request(
            @Schema(description = "colleague-case: to read on a case of yours that is about a colleague")
            String act,

            @Schema(description = "Id of what it is to be done to, such as the case")
            UUID about) {}

    /**
     * An approval, whatever came of it.
     *
     * @param askedBy staff number of who asks
     * @param decidedBy staff number of who answered; absent while it waits
     * @param until until when it holds; absent unless it was granted
     */
    @Schema(name = "Approval")
    public record Approval(
            UUID id,

            @Schema(description = "colleague-case: to read on a case that is about a colleague")
            String act,

            @Schema(description = "What is to be approved, in words")
            String what,

            UUID about,

            @Schema(description = "ended: it was granted, and its hours are over")
            String state,

            @Schema(description = "Staff number of who asks")
            int askedBy,

            Instant askedAt,

            @Schema(description = "Staff number of who answered; absent while it waits")
            Integer decidedBy,

            Instant decidedAt,

            @Schema(description = "Until when it holds; absent unless it was granted")
            Instant until) {}

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

    @POST
    @Repeatable
    @Parameter(ref = Repeatable.HEADER)
    @Operation(
            operationId = "askForApproval",
            summary = "Ask a second person to approve what you may not do on your own. Recorded, and shown to whom it"
                    + " is about.")
    @APIResponse(
            responseCode = "201",
            description = "Asked; Location names it",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @APIResponse(responseCode = "400", description = "malformed-body")
    @APIResponse(responseCode = "403", description = "not-allowed; recorded")
    @APIResponse(responseCode = "409", description = "approval-asked-already, nothing-to-approve")
    public Response ask(Request request) {
        if (request == null || request.act() == null || request.about() == null) {
            return problems.badRequest("malformed-body");
        }
        return onceOnly.answer(
                () -> approvals.ask(caller.access(), request.act(), request.about()),
                this::answer,
                before -> files.find(caller.access(), new ApprovalId(before.id()))
                        .map(this::asked)
                        .orElseGet(() -> problems.notFound("unknown-approval")));
    }

    @GET
    @Operation(
            operationId = "approvals",
            summary = "What waits for somebody with a role of yours to answer, the oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "The oldest 1,000; none for who has no such role",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Approval.class)))
    @APIResponse(responseCode = "403", description = "not-allowed")
    public Response waiting() {
        return caller.staff().isEmpty()
                ? problems.forbidden("not-allowed")
                : Response.ok(files.waiting(caller.access()).stream()
                                .map(this::read)
                                .toList())
                        .build();
    }

    @GET
    @Path("{approval}")
    @Operation(
            operationId = "approval",
            summary = "One approval that you asked for, or that is for your role to answer.")
    @APIResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @APIResponse(responseCode = "404", description = "unknown-approval")
    public Response one(@Parameter(description = "Id of the approval") @PathParam("approval") UUID id) {
        return files.find(caller.access(), new ApprovalId(id))
                .map(file -> Response.ok(read(file)).build())
                .orElseGet(() -> problems.notFound("unknown-approval"));
    }

    @POST
    @Path("{approval}/grant")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "grantApproval",
            summary = "Say yes, for some hours. Not to what you asked for yourself, nor to what is about yourself.")
    @APIResponse(
            responseCode = "200",
            description = "Granted; until says until when",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @APIResponse(responseCode = "403", description = "not-allowed, own-question, own-record; recorded")
    @APIResponse(responseCode = "404", description = "unknown-approval")
    @APIResponse(responseCode = "409", description = "approval-over")
    public Response grant(@Parameter(description = "Id of the approval") @PathParam("approval") UUID id) {
        return answer(approvals.grant(caller.access(), new ApprovalId(id)));
    }

    @POST
    @Path("{approval}/decline")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "declineApproval", summary = "Say no. It can be asked anew.")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = Approval.class)))
    @APIResponse(responseCode = "403", description = "not-allowed, own-question, own-record; recorded")
    @APIResponse(responseCode = "404", description = "unknown-approval")
    @APIResponse(responseCode = "409", description = "approval-over")
    public Response decline(@Parameter(description = "Id of the approval") @PathParam("approval") UUID id) {
        return answer(approvals.decline(caller.access(), new ApprovalId(id)));
    }

    private Response answer(Approvals.Result result) {
        return switch (result) {
            case Approvals.Result.Asked asked -> asked(asked.file());
            case Approvals.Result.AskedAlready already -> problems.conflict("approval-asked-already");
            case Approvals.Result.NothingToApprove nothing -> problems.conflict("nothing-to-approve");
            case Approvals.Result.Granted granted ->
                Response.ok(read(granted.file())).build();
            case Approvals.Result.Declined declined ->
                Response.ok(read(declined.file())).build();
            case Approvals.Result.NotAllowed notAllowed ->
                problems.forbidden(notAllowed.why().code());
            case Approvals.Result.NotNow notNow -> problems.conflict("approval-over");
            case Approvals.Result.UnknownApproval unknown -> problems.notFound("unknown-approval");
        };
    }

    private Response asked(ApprovalFile file) {
        return Response.created(URI.create("approvals/" + file.id()))
                .entity(read(file))
                .build();
    }

    private Approval read(ApprovalFile file) {
        return new Approval(
                file.id().value(),
                file.act(),
                files.sentence(file, problems.locale()),
                file.about(),
                file.state().code(),
                file.askedBy(),
                file.askedAt(),
                file.decidedBy().orElse(null),
                file.decidedAt().orElse(null),
                file.grantedUntil().orElse(null));
    }
}
