package org.memberaccounts.api.audit;

import static org.memberaccounts.api.audit.SearchProblem.BAD_CRITERIA;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.document.CodesOf;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.text.Plain;
import org.memberaccounts.trail.LogDesk;

/** {@code /audit/entries}. */
@Path("audit/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntriesResource {
    private static final int PAGE = 50;

    /** The criteria of a search; all can be combined. */
    public static class Query {
        @Parameter(description = "The id that the log uses for a person")
        @QueryParam("subject")
        private String subject;

        @Parameter(description = "The kind of actor")
        @QueryParam("actorKind")
        @CodesOf(ActorRef.Kind.class)
        private String actorKind;

        @Parameter(description = "Staff number, client id, name of a job, or subject")
        @QueryParam("actor")
        private String actor;

        @Parameter(description = "GET /api/v1/purposes lists them")
        @QueryParam("purpose")
        private String purpose;

        @Parameter(description = "What was done or tried")
        @QueryParam("action")
        private String action;

        @Parameter(description = "How it ended")
        @QueryParam("outcome")
        @CodesOf(Outcome.class)
        private String outcome;

        @Parameter(description = "Id of what it belongs to: a case, a request, a deletion")
        @QueryParam("ref")
        private String ref;

        @Parameter(description = "Not before this instant (RFC 3339)")
        @QueryParam("from")
        private String from;

        @Parameter(description = "Before this instant (RFC 3339)")
        @QueryParam("to")
        private String to;

        @Parameter(description = "Where the page begins: next of the page before")
        @QueryParam("after")
        private String after;

        /** @throws IllegalArgumentException or DateTimeException for what nothing in the log can have */
        Criteria criteria() {
            return new Criteria(
                    Optional.ofNullable(subject).map(Plain::of).map(UUID::fromString),
                    Optional.ofNullable(actorKind).map(ActorRef.Kind::of),
                    Optional.ofNullable(actor).map(Plain::of),
                    Optional.ofNullable(purpose),
                    Optional.ofNullable(action),
                    Optional.ofNullable(outcome).map(Outcome::of),
                    Optional.ofNullable(ref).map(Plain::of),
                    Optional.ofNullable(from).map(Plain::of).map(Instant::parse),
                    Optional.ofNullable(to).map(Plain::of).map(Instant::parse));
        }
    }

    @Inject
    private LogDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @GET
    @MeantFor(Audience.AUDITORS)
    @Operation(summary = "Search the log, newest first. The search is recorded, even if it is refused.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = EntryPage.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @SearchProblem.Answers(BAD_CRITERIA)
    @GeneralProblem.Answers({BAD_CURSOR, NOT_ALLOWED})
    public Response searchLog(@BeanParam Query query) {
        try {
            return switch (desk.search(
                    caller.access(),
                    query.criteria(),
                    Optional.ofNullable(query.after).map(Cursor::of),
                    PAGE)) {
                case LogDesk.Result.Found found ->
                    Response.ok(EntryPage.of(found.page())).build();
                case LogDesk.Result.NotAllowed notAllowed -> problems.of(NOT_ALLOWED);
            };
        } catch (Cursor.BadCursor e) {
            return problems.of(BAD_CURSOR);
        } catch (IllegalArgumentException | DateTimeException e) {
            return problems.of(BAD_CRITERIA);
        }
    }
}
