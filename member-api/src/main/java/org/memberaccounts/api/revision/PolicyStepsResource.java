package org.memberaccounts.api.revision;

import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.revision.VersionProblem.UNKNOWN_VERSION;
import static org.memberaccounts.api.revision.VersionStepProblem.ALREADY_ANNOUNCED;
import static org.memberaccounts.api.revision.VersionStepProblem.ALREADY_REVIEWED;
import static org.memberaccounts.api.revision.VersionStepProblem.CHANGED_SINCE;
import static org.memberaccounts.api.revision.VersionStepProblem.DAY_TOO_EARLY;
import static org.memberaccounts.api.revision.VersionStepProblem.DAY_TOO_LATE;
import static org.memberaccounts.api.revision.VersionStepProblem.NOT_ANNOUNCED;
import static org.memberaccounts.api.revision.VersionStepProblem.NOT_NEXT;
import static org.memberaccounts.api.revision.VersionStepProblem.NOT_READY;
import static org.memberaccounts.api.revision.VersionStepProblem.NOT_REVIEWED;
import static org.memberaccounts.api.revision.VersionStepProblem.SAME_OFFICER;
import static org.memberaccounts.api.revision.VersionStepProblem.VERSION_MISTAKE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.revision.VersionDesk;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;

/** {@code /policy-steps}: the steps on the way of versions, which privacy officers take. */
@Path("policy-steps")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PolicyStepsResource {
    @Inject
    private VersionDesk desk;

    @Inject
    private VersionStandings standings;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @Path("{version}/readiness")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say, as a privacy officer, that a version is ready, as its folder is now.")
    @APIResponse(
            responseCode = "200",
            description = "It waits for a second officer",
            content = @Content(schema = @Schema(implementation = OfficerVersion.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @APIResponse(responseCode = "409", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @VersionProblem.Answers(UNKNOWN_VERSION)
    @VersionStepProblem.Answers({VERSION_MISTAKE, NOT_NEXT, ALREADY_ANNOUNCED})
    public Response callVersionReady(@Parameter(description = "Its number") @PathParam("version") String version) {
        return step(version, number -> desk.prepare(caller.access(), number));
    }

    @POST
    @Path("{version}/review")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say, as a second privacy officer, that a version may be announced.")
    @APIResponse(
            responseCode = "200",
            description = "It can be announced",
            content = @Content(schema = @Schema(implementation = OfficerVersion.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @APIResponse(responseCode = "409", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @VersionProblem.Answers(UNKNOWN_VERSION)
    @VersionStepProblem.Answers({VERSION_MISTAKE, NOT_READY, CHANGED_SINCE, SAME_OFFICER, ALREADY_REVIEWED})
    public Response reviewVersion(@Parameter(description = "Its number") @PathParam("version") String version) {
        return step(version, number -> desk.review(caller.access(), number));
    }

    @POST
    @Path("{version}/announcement")
    @MeantFor(Audience.PRIVACY_OFFICERS)
    @Operation(summary = "Announce a reviewed version to every member and to the public, as a privacy officer.")
    @APIResponse(
            responseCode = "200",
            description = "It is announced; everybody is told from now on",
            content = @Content(schema = @Schema(implementation = OfficerVersion.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @APIResponse(responseCode = "409", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @VersionProblem.Answers(UNKNOWN_VERSION)
    @VersionStepProblem.Answers({
        VERSION_MISTAKE,
        NOT_NEXT,
        NOT_REVIEWED,
        CHANGED_SINCE,
        ALREADY_ANNOUNCED,
        DAY_TOO_EARLY,
        DAY_TOO_LATE
    })
    public Response announceVersion(
            @Parameter(description = "Its number") @PathParam("version") String version,
            @NotNull @Valid AnnounceVersion request) {
        return step(
                version,
                number -> desk.announce(
                        caller.access(), number, request.inForceFrom(), Boolean.TRUE.equals(request.moreMaterial())));
    }

    @POST
    @Path("{version}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Withdraw the announcement of a version that isn't in force, as a privacy officer. Whoever was"
                    + " told of it is told that, too.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn",
            content = @Content(schema = @Schema(implementation = OfficerVersion.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @APIResponse(responseCode = "409", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @VersionProblem.Answers(UNKNOWN_VERSION)
    @VersionStepProblem.Answers(NOT_ANNOUNCED)
    public Response withdrawVersion(@Parameter(description = "Its number") @PathParam("version") String version) {
        return step(version, number -> desk.withdraw(caller.access(), number));
    }

    private Response step(String version, Function<VersionNumber, VersionDesk.Result> step) {
        return VersionNumber.find(version)
                .flatMap(standings::find)
                .map(VersionStanding::version)
                .map(number -> switch (step.apply(number)) {
                    case VersionDesk.Result.Done done ->
                        Response.ok(OfficerVersion.of(standings.of(number))).build();
                    case VersionDesk.Result.Refused refused -> problems.of(VersionStepProblem.of(refused.why()));
                })
                .orElseGet(() -> caller.has(StaffRole.PRIVACY_OFFICER)
                        ? problems.of(UNKNOWN_VERSION)
                        : problems.of(NOT_ALLOWED));
    }
}
