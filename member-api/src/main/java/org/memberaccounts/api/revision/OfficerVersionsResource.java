package org.memberaccounts.api.revision;

import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.revision.VersionProblem.NO_DIFFERENCE;
import static org.memberaccounts.api.revision.VersionProblem.UNKNOWN_VERSION;
import static org.memberaccounts.api.revision.VersionStepProblem.VERSION_MISTAKE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.revision.ChangeWords;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;

/** {@code /policy-steps}: all versions, published or not, for privacy officers. */
@Path("policy-steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficerVersionsResource {
    @Inject
    private VersionStandings standings;

    @Inject
    private Editions editions;

    @Inject
    private ChangeWords words;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @GET
    @Operation(summary = "All versions of the policy and where each is on its way, for privacy officers.")
    @APIResponse(
            responseCode = "200",
            description = "They, the newest first",
            content = @Content(schema = @Schema(implementation = OfficerVersions.class)))
    @GeneralProblem.Answers(NOT_ALLOWED)
    public Response policySteps() {
        return caller.has(StaffRole.PRIVACY_OFFICER)
                ? Response.ok(new OfficerVersions(
                                standings.all().stream().map(OfficerVersion::of).toList(),
                                standings.earliest(),
                                standings.latest()))
                        .build()
                : problems.of(NOT_ALLOWED);
    }

    @GET
    @Path("{version}/difference")
    @Operation(summary = "What a version changes, published or not, for privacy officers.")
    @APIResponse(
            responseCode = "200",
            description = "The difference to the version before",
            content = @Content(schema = @Schema(implementation = PolicyDifference.class)))
    @GeneralProblem.Answers(NOT_ALLOWED)
    @VersionProblem.Answers({UNKNOWN_VERSION, NO_DIFFERENCE})
    @VersionStepProblem.Answers(VERSION_MISTAKE)
    public Response policyStepDifference(@Parameter(description = "Its number") @PathParam("version") String version) {
        if (!caller.has(StaffRole.PRIVACY_OFFICER)) {
            return problems.of(NOT_ALLOWED);
        }
        return VersionNumber.find(version)
                .flatMap(standings::find)
                .map(found -> found.mistake().isPresent() ? problems.of(VERSION_MISTAKE) : difference(found))
                .orElseGet(() -> problems.of(UNKNOWN_VERSION));
    }

    private Response difference(VersionStanding found) {
        Locale language = problems.locale();
        return problems.foundOr(
                NO_DIFFERENCE,
                editions.difference(found.version())
                        .map(difference ->
                                PolicyDifference.of(difference, words.lines(difference, language), language)));
    }
}
