package org.memberaccounts.api.broadcast;

import static org.memberaccounts.api.broadcast.BroadcastProblem.NOTHING_TO_DO;
import static org.memberaccounts.api.broadcast.BroadcastProblem.UNKNOWN_BROADCAST;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.broadcast.BroadcastDesk;
import org.memberaccounts.broadcast.BroadcastFile;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.revision.AnnouncementWords;

/** {@code /broadcasts}: notices to everybody and how far they are, for privacy officers. */
@Path("broadcasts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BroadcastsResource {
    @Inject
    private BroadcastDesk desk;

    @Inject
    private BroadcastReview review;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @GET
    @Operation(summary = "What everybody is told about an announcement of a version: that, and that it is withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "Both, as far as they have begun",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Broadcast.class)))
    @GeneralProblem.Answers(NOT_ALLOWED)
    public Response broadcasts(
            @Parameter(description = "Id of the announcement, from GET /api/v1/policy-steps")
                    @QueryParam("announcement")
                    UUID announcement) {
        return caller.has(StaffRole.PRIVACY_OFFICER)
                ? Response.ok(Stream.of(AnnouncementWords.Kind.values())
                                .flatMap(kind -> review.find(caller.access(), announcement, kind.notice()).stream())
                                .map(this::shown)
                                .toList())
                        .build()
                : problems.of(NOT_ALLOWED);
    }

    @GET
    @Path("{broadcast}")
    @Operation(summary = "A notice to everybody, and how far it is, for privacy officers.")
    @APIResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = Broadcast.class)))
    @GeneralProblem.Answers(NOT_ALLOWED)
    @BroadcastProblem.Answers(UNKNOWN_BROADCAST)
    public Response broadcast(@Parameter(description = "Its id") @PathParam("broadcast") UUID id) {
        return caller.has(StaffRole.PRIVACY_OFFICER) ? shown(id) : problems.of(NOT_ALLOWED);
    }

    private Response shown(UUID id) {
        return problems.foundOr(
                UNKNOWN_BROADCAST, review.find(caller.access(), id).map(this::shown));
    }

    private Broadcast shown(BroadcastFile file) {
        return Broadcast.of(
                file,
                file.channels().stream()
                        .map(tally ->
                                Broadcast.of(tally, review.unaccounted(caller.access(), file.id(), tally.channel())))
                        .toList());
    }

    @POST
    @Path("{broadcast}/pause")
    @Operation(summary = "Have nobody else told for now, as a privacy officer.")
    @APIResponse(
            responseCode = "200",
            description = "Paused",
            content = @Content(schema = @Schema(implementation = Broadcast.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @BroadcastProblem.Answers({UNKNOWN_BROADCAST, NOTHING_TO_DO})
    public Response pauseBroadcast(@Parameter(description = "Its id") @PathParam("broadcast") UUID id) {
        return answer(id, desk.pause(caller.access(), id));
    }

    @POST
    @Path("{broadcast}/resumption")
    @Operation(summary = "Go on after a pause, as a privacy officer.")
    @APIResponse(
            responseCode = "200",
            description = "It goes on",
            content = @Content(schema = @Schema(implementation = Broadcast.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @BroadcastProblem.Answers({UNKNOWN_BROADCAST, NOTHING_TO_DO})
    public Response resumeBroadcast(@Parameter(description = "Its id") @PathParam("broadcast") UUID id) {
        return answer(id, desk.resume(caller.access(), id));
    }

    @POST
    @Path("{broadcast}/stop")
    @Operation(
            summary =
                    "Have nobody else told, for good, as a privacy officer. A version that was announced in it takes no"
                            + " force then: withdraw it and announce it again.")
    @APIResponse(
            responseCode = "200",
            description = "Stopped",
            content = @Content(schema = @Schema(implementation = Broadcast.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @BroadcastProblem.Answers({UNKNOWN_BROADCAST, NOTHING_TO_DO})
    public Response stopBroadcast(@Parameter(description = "Its id") @PathParam("broadcast") UUID id) {
        return answer(id, desk.stop(caller.access(), id));
    }

    private Response answer(UUID id, BroadcastDesk.Result result) {
        return switch (result) {
            case DONE -> shown(id);
            case NOT_ALLOWED -> problems.of(NOT_ALLOWED);
            case UNKNOWN -> problems.of(UNKNOWN_BROADCAST);
            case NOTHING_TO_DO, SHOWN_NO_LONGER -> problems.of(NOTHING_TO_DO);
        };
    }
}
