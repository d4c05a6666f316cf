package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.deletion.DeletionProblem.NOT_NOW;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.CertificateDesk;
import org.memberaccounts.request.RequestId;

/** {@code /deletion-requests/{request}/claim-codes}: a member's own. */
@Path("deletion-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimCodesResource {
    /** A code that fetches the certificate; shown once. */
    @Schema(name = "ClaimCode")
    public record Code(String code) {
        @Override
        public String toString() {
            return "Code[hidden]";
        }
    }

    @Inject
    private CertificateDesk certificates;

    @Inject
    private Problems problems;

    @Inject
    private OwnAccount account;

    @POST
    @Path("{request}/claim-codes")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Make a code with which you can fetch your certificate once you can't sign in any "
                    + "more. Possible during the waiting period; shown only once.")
    @APIResponse(
            responseCode = "201",
            description = "The code",
            content = @Content(schema = @Schema(implementation = Code.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    @DeletionProblem.Answers(NOT_NOW)
    public Response makeClaimCode(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return account.answer(own -> certificates
                .makeCode(own.by(), own.person(), new RequestId(id))
                .map(code -> Response.status(Response.Status.CREATED)
                        .entity(new Code(code))
                        .build())
                .orElseGet(() -> problems.of(NOT_NOW)));
    }
}
