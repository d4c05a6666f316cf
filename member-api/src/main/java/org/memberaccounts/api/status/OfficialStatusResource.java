package org.memberaccounts.api.status;

import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_PURPOSE;
import static org.memberaccounts.api.problem.RefusalProblem.CONSENT_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.CONSENT_OUTDATED;
import static org.memberaccounts.api.problem.RefusalProblem.CONSENT_WITHDRAWN;
import static org.memberaccounts.api.problem.RefusalProblem.DELETION_APPROVED;
import static org.memberaccounts.api.problem.RefusalProblem.NOT_CONFIRMED;
import static org.memberaccounts.api.problem.RefusalProblem.PERSON_UNKNOWN;
import static org.memberaccounts.api.problem.RefusalProblem.ROLE_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.SIGN_IN_DELETED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.member.OfficialFact;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.FactDoor.Told;

/** {@code /official-status}. */
@Path("official-status")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfficialStatusResource {
    /**
     * The status.
     *
     * @param event the entry of the log that recorded it
     */
    public record OfficialStatus(
            @Schema(description = "The log entry that recorded it")
            UUID event,

            @Schema(description = "Every required answer is there, verified where it can be, and none is disputed")
            boolean official) {}

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    @Inject
    private OfficialFact fact;

    @Inject
    private PurposeCatalogue purposes;

    @Inject
    private PairwiseIds pairwiseIds;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @MeantFor(Audience.SYSTEMS)
    @Operation(
            summary = "Ask whether a person is an official member, for a purpose: your token needs its scope"
                    + " purpose:<id>. This is recorded and shown to the person, whether it is allowed or refused.")
    @APIResponse(
            responseCode = "200",
            description = "The status now",
            content = @Content(schema = @Schema(implementation = OfficialStatus.class)))
    @APIResponse(responseCode = "403", description = "Refused, and recorded.")
    @APIResponse(responseCode = "503", description = "Nothing was read.")
    @GeneralProblem.Answers(UNKNOWN_PURPOSE)
    @RefusalProblem.Answers({
        ROLE_MISSING,
        CONSENT_MISSING,
        CONSENT_WITHDRAWN,
        CONSENT_OUTDATED,
        DELETION_APPROVED,
        SIGN_IN_DELETED,
        NOT_CONFIRMED,
        PERSON_UNKNOWN
    })
    public Response officialStatus(@NotNull @Valid AskForStatus request) {
        return purposes.find(request.purpose())
                .map(purpose -> tell(request, purpose.id()))
                .orElseGet(() -> problems.of(UNKNOWN_PURPOSE));
    }

    private Response tell(AskForStatus request, PurposeId purpose) {
        // an id that means nobody to this caller is asked for all the same: the attempt is recorded
        PersonId person = pairwiseIds.person(caller.actor(), request.person()).orElse(NOBODY);
        return switch (fact.ask(caller.access(), person, purpose)) {
            case Told.Fact told ->
                Response.ok(new OfficialStatus(told.event(), told.holds())).build();
            case Told.Refused refused -> problems.refused(refused.reason(), refused.event());
        };
    }
}
