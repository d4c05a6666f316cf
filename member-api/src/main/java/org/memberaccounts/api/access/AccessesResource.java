package org.memberaccounts.api.access;

import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.audit.EntryPage;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.trail.Pseudonyms;

/** {@code /accesses}: everything the log has about you. */
@Path("accesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccessesResource {
    private static final int PAGE = 50;

    @Inject
    private AuditSearch search;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Places places;

    @Inject
    private OwnAccount account;

    @GET
    @Operation(summary = "Who read your data, and everything else the log has about you, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = EntryPage.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NO_MEMBERSHIP})
    public Response myAccesses(
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return places.afterCursor(
                after,
                place -> account.found(own -> pseudonyms
                        .subject(own.person())
                        .map(subject -> EntryPage.about(subject.value(), search.about(subject.value(), place, PAGE)))));
    }
}
