package org.memberaccounts.api.broadcast;

import static org.memberaccounts.api.broadcast.BroadcastProblem.NOTHING_TO_DO;
import static org.memberaccounts.api.broadcast.BroadcastProblem.OTHERS_ARE_LEFT;
import static org.memberaccounts.api.broadcast.BroadcastProblem.UNKNOWN_BROADCAST;
import static org.memberaccounts.api.broadcast.BroadcastProblem.UNKNOWN_CHANNEL;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.broadcast.BroadcastDesk;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.broadcast.Unaccounted;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.paging.Cursor;

/** {@code /broadcasts}: the people who could not be told, whom privacy officers account for. */
@Path("broadcasts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BroadcastPeopleResource {
    @Inject
    private BroadcastDesk desk;

    @Inject
    private BroadcastReview review;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @GET
    @Path("{broadcast}/unreached")
    @Operation(summary = "Those who could not be told on a channel, by their pseudonyms, for privacy officers.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the others",
            content = @Content(schema = @Schema(implementation = UnreachedPeople.class)))
    @GeneralProblem.Answers(NOT_ALLOWED)
    @BroadcastProblem.Answers({UNKNOWN_BROADCAST, UNKNOWN_CHANNEL})
    public Response unreachedPeople(
            @Parameter(description = "Id of the notice to everybody") @PathParam("broadcast") UUID id,
            @Parameter(description = "inbox, mail or text") @QueryParam("channel") String channel,
            @Parameter(description = "next of the page before") @QueryParam("after") Long after) {
        return officers(
                id,
                () -> Coded.find(BroadcastChannel.class, channel)
                        .map(on -> Response.ok(UnreachedPeople.of(
                                        review.unreached(caller.access(), id, on, Optional.ofNullable(after))))
                                .build())
                        .orElseGet(() -> problems.of(UNKNOWN_CHANNEL)));
    }

    @GET
    @Path("{broadcast}/accounts")
    @Operation(summary = "The accounts that officers gave of people who could not be told, for privacy officers.")
    @APIResponse(
            responseCode = "200",
            description = "One page, the newest first; next leads to the others",
            content = @Content(schema = @Schema(implementation = GivenAccounts.class)))
    @GeneralProblem.Answers({NOT_ALLOWED, BAD_CURSOR})
    @BroadcastProblem.Answers(UNKNOWN_BROADCAST)
    public Response broadcastAccounts(
            @Parameter(description = "Id of the notice to everybody") @PathParam("broadcast") UUID id,
            @Parameter(description = "next of the page before") @QueryParam("after") String after) {
        return officers(id, () -> {
            try {
                Optional<Cursor> place = Optional.ofNullable(after).map(Cursor::of);
                return Response.ok(GivenAccounts.of(review.accounts(caller.access(), id, place)))
                        .build();
            } catch (Cursor.BadCursor e) {
                return problems.of(BAD_CURSOR);
            }
        });
    }

    private Response officers(UUID id, Supplier<Response> answer) {
        if (!caller.has(StaffRole.PRIVACY_OFFICER)) {
            return problems.of(NOT_ALLOWED);
        }
        return review.find(caller.access(), id).isPresent() ? answer.get() : problems.of(UNKNOWN_BROADCAST);
    }

    @POST
    @Path("{broadcast}/accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @MeantFor(Audience.PRIVACY_OFFICERS)
    @Operation(
            summary = "Account, as a privacy officer, for those who could not be told on a channel, as you saw them.")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "403", description = "Recorded.")
    @GeneralProblem.Answers(NOT_ALLOWED)
    @BroadcastProblem.Answers({UNKNOWN_BROADCAST, NOTHING_TO_DO, OTHERS_ARE_LEFT})
    public Response accountForPeople(
            @Parameter(description = "Id of the notice to everybody") @PathParam("broadcast") UUID id,
            @NotNull @Valid AccountForPeople request) {
        return switch (Screening.lines(request.reason(), BroadcastDesk.LONGEST_REASON)) {
            case Screened.Clean clean when clean.text().isBlank() -> invalid(Reason.REQUIRED);
            case Screened.Clean clean -> account(id, request, clean.text());
            case Screened.Stopped stopped -> invalid(stopped.reason());
        };
    }

    private Response account(UUID id, AccountForPeople request, ScreenedText words) {
        Unaccounted shown = new Unaccounted(request.people(), request.upTo());
        return switch (desk.account(caller.access(), id, request.channel(), shown, words)) {
            case DONE -> Response.noContent().build();
            case NOT_ALLOWED -> problems.of(NOT_ALLOWED);
            case UNKNOWN -> problems.of(UNKNOWN_BROADCAST);
            case NOTHING_TO_DO -> problems.of(NOTHING_TO_DO);
            case SHOWN_NO_LONGER -> problems.of(OTHERS_ARE_LEFT);
        };
    }

    private Response invalid(Reason reason) {
        return problems.invalid(problems.error("reason", reason, BroadcastDesk.LONGEST_REASON));
    }
}
