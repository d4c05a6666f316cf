package org.memberaccounts.api.invitation;

import static org.memberaccounts.api.invitation.EnrolmentProblem.NO_INVITATION;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.invitation.Invitations;

/** {@code /invitation}: your own, when another system enrolled you. */
@Path("invitation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {
    /** The system that enrolled you, and the time of it. */
    public record Invitation(String enrolledBy, Instant enrolledAt) {}

    @Inject
    private Invitations invitations;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @GET
    @Operation(summary = "Who enrolled you. What they gave is at /profile.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation",
            content = @Content(schema = @Schema(implementation = Invitation.class)))
    @EnrolmentProblem.Answers(NO_INVITATION)
    public Response myInvitation() {
        return problems.foundOr(
                NO_INVITATION,
                caller.account()
                        .map(OpenedAccount::person)
                        .flatMap(invitations::unanswered)
                        .map(invitation -> new Invitation(invitation.client(), invitation.enrolledAt())));
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Confirm that what was given is right, and become a member.")
    @APIResponse(responseCode = "204", description = "You are a member")
    @EnrolmentProblem.Answers(NO_INVITATION)
    public Response confirmInvitation() {
        return answer(own -> invitations.confirm(own.by(), own.person()));
    }

    @DELETE
    @Operation(
            summary = "Have everything deleted that was given about you, including your sign-in account. "
                    + "Nobody has to agree.")
    @APIResponse(responseCode = "204", description = "It is being deleted, which takes a few moments")
    @EnrolmentProblem.Answers(NO_INVITATION)
    public Response declineInvitation() {
        return answer(own -> invitations.decline(own.by(), own.person()));
    }

    private Response answer(Function<OpenedAccount, Boolean> act) {
        return caller.account()
                .filter(act::apply)
                .map(own -> Response.noContent().build())
                .orElseGet(() -> problems.of(NO_INVITATION));
    }
}
