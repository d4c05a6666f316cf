package org.memberaccounts.api.casework;

import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.GeneralProblem.NO_SUCH_ADDRESS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.casework.CasePlace;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.HandingDesk;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;

/** {@code /case-queue}, and {@code /agents} who work on it. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseQueueResource {
    @Inject
    private CaseQueue queue;

    @Inject
    private HandingDesk hands;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private Places places;

    @GET
    @Path("case-queue/{place}")
    @MeantFor({Audience.AGENTS, Audience.SUPPORT_LEADS})
    @Operation(summary = "The open cases at a place of the queue, the most urgent first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of cases, without what was written; next leads to the less urgent ones",
            content = @Content(schema = @Schema(implementation = QueuePage.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED, NO_SUCH_ADDRESS})
    public Response caseQueue(
            @Parameter(description = "all, mine, nobodys, late, for-us or for-them") @PathParam("place") String place,
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return answers.toTheCentre(() -> Coded.find(CasePlace.class, place)
                .map(known -> places.afterCursor(
                        after,
                        from -> Response.ok(QueuePage.of(
                                        queue.at(caller.access(), known, from), queue.counts(caller.access())))
                                .build()))
                .orElseGet(() -> problems.of(NO_SUCH_ADDRESS)));
    }

    @POST
    @Path("case-queue/next")
    @Consumes(MediaType.WILDCARD)
    @MeantFor(Audience.AGENTS)
    @Operation(summary = "Take the most urgent case that nobody has. Agents who do so at once get different ones.")
    @APIResponse(
            responseCode = "200",
            description = "It is yours; its ETag is what later changes need",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @APIResponse(responseCode = "204", description = "There is none that you may take")
    @GeneralProblem.Answers(NOT_ALLOWED)
    public Response takeNextCase() {
        return answers.toTheCentre(() -> hands.takeNext(caller.access())
                .map(CaseCover::shown)
                .orElseGet(() -> Response.noContent().build()));
    }

    @GET
    @Path("agents")
    @MeantFor({Audience.AGENTS, Audience.SUPPORT_LEADS})
    @Operation(summary = "The staff numbers of the agents who work here, to whom cases can be handed over.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the later ones",
            content = @Content(schema = @Schema(implementation = AgentPage.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response agents(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return answers.toTheCentre(() -> places.afterNumber(
                after,
                place -> Response.ok(AgentPage.of(hands.agents(caller.access(), place)))
                        .build()));
    }
}
