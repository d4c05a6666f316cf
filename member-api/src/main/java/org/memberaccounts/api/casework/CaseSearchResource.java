package org.memberaccounts.api.casework;

import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.ClosedCases;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Reason;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;

/** {@code /case-numbers}, {@code /people/{person}/cases} and {@code /closed-cases}: cases found again. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseSearchResource {
    @Inject
    private ClosedCases closed;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private Places places;

    @GET
    @Path("case-numbers/{number}")
    @MeantFor({Audience.AGENTS, Audience.SUPPORT_LEADS})
    @Operation(summary = "A case by its number, open or closed.")
    @APIResponse(
            responseCode = "200",
            description = "The case, without what was written",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @GeneralProblem.Answers(NOT_ALLOWED)
    @CaseProblem.Answers(UNKNOWN_CASE)
    public Response caseByNumber(@Parameter(description = "Such as 2026-1187") @PathParam("number") String number) {
        return answers.toTheCentre(() -> ReferenceNumber.read(number)
                .flatMap(known -> closed.numbered(caller.access(), known))
                .map(CaseCover::shown)
                .orElseGet(() -> problems.of(UNKNOWN_CASE)));
    }

    @GET
    @Path("people/{person}/cases")
    @MeantFor({Audience.AGENTS, Audience.SUPPORT_LEADS})
    @Operation(summary = "The cases about a person, open and closed, newest first. POST /lookups finds the person.")
    @APIResponse(
            responseCode = "200",
            description = "One page of cases, without what was written; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = FoundCases.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response casesOfPerson(
            @Parameter(description = "Id of the person") @PathParam("person") UUID person,
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return answers.toTheCentre(() -> places.afterId(
                after,
                place -> Response.ok(FoundCases.of(
                                closed.about(caller.access(), new PersonId(person), place.map(CaseId::new))))
                        .build()));
    }

    @GET
    @Path("closed-cases")
    @MeantFor({Audience.AGENTS, Audience.SUPPORT_LEADS})
    @Operation(summary = "The cases that were closed on these days, in the organisation's zone, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of cases, without what was written; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = FoundCases.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response closedCases(
            @Parameter(description = "The first day, such as 2026-11-01") @QueryParam("from") String from,
            @Parameter(description = "The last day, which counts") @QueryParam("to") String to,
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return answers.toTheCentre(() -> day(
                "from",
                from,
                first -> day(
                        "to",
                        to,
                        last -> places.afterCursor(
                                after,
                                place -> Response.ok(FoundCases.of(closed.closed(caller.access(), first, last, place)))
                                        .build()))));
    }

    private Response day(String name, String sent, Function<LocalDate, Response> work) {
        return date(sent).map(work).orElseGet(() -> problems.invalid(problems.error(name, Reason.NOT_A_DATE)));
    }

    private static Optional<LocalDate> date(String sent) {
        try {
            return Optional.ofNullable(sent).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
