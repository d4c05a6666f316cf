package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.deletion.DeletionProblem.UNKNOWN_REQUEST;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.Considerations;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;

/** {@code /deletion-requests/{request}/facts}: for privacy officers, without anybody's data. */
@Path("deletion-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeletionFactsResource {
    /**
     * The facts to know before deciding, and the progress of an erasure; nobody's data.
     *
     * @param openCases of the service centre, about the person
     * @param earlierRequests of the same person
     * @param known the same and more in words, as each feature tells it; none once there is nothing to decide
     * @param places where something is erased; none before it begins
     */
    @Schema(name = "DeletionFacts")
    public record Facts(
            int openCases,
            long earlierRequests,
            List<Considerations.Known> known,
            List<CertificatesResource.Place> places) {}

    @Inject
    private DeletionDesk desk;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private CaseDesk cases;

    @Inject
    private Considerations considerations;

    @Inject
    private Erasures erasures;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @GET
    @Path("{request}/facts")
    @Operation(summary = "What a privacy officer sees before deciding, and afterwards what was deleted.")
    @APIResponse(
            responseCode = "200",
            description = "What is known",
            content = @Content(schema = @Schema(implementation = Facts.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @DeletionProblem.Answers(UNKNOWN_REQUEST)
    public Response deletionFacts(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        if (!reviews.mayEnter(caller.access(), DeletionWorkflow.DEFINITION)) {
            return problems.of(NOT_ALLOWED);
        }
        return problems.foundOr(
                UNKNOWN_REQUEST, desk.find(caller.access(), new RequestId(id)).map(file -> facts(file.request())));
    }

    private Facts facts(RequestFile file) {
        return new Facts(
                file.person().map(cases::openAbout).orElse(0),
                reviews.earlier(file),
                file.isOpen() ? considerations.of(caller.access(), file, problems.locale()) : List.of(),
                erasures.report(new ErasureId(file.id().value()))
                        .map(CertificatesResource::places)
                        .orElse(List.of()));
    }
}
