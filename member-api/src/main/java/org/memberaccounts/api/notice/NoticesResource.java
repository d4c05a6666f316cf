package org.memberaccounts.api.notice;

import static org.memberaccounts.api.notice.NoticeProblem.UNKNOWN_NOTICE;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.inbox.Inbox;
import org.memberaccounts.inbox.InboxId;
import org.memberaccounts.notice.NoticeChoices;

/** {@code /notices}: your own inbox. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
    @Inject
    private Inbox inbox;

    @Inject
    private NoticeChoices choices;

    @Inject
    private Places places;

    @Inject
    private Problems problems;

    @Inject
    private OwnAccount account;

    @GET
    @Operation(summary = "What you were told, newest first. The read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older ones",
            content = @Content(schema = @Schema(implementation = NoticePage.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NO_MEMBERSHIP})
    public Response myNotices(
            @Parameter(description = "Where to go on: next of the page before") @QueryParam("after") String after) {
        return places.afterId(
                after,
                place -> account.answer(own -> Response.ok(NoticePage.of(
                                inbox.unread(own.person()),
                                inbox.page(own.by(), own.person(), place.map(InboxId::new))))
                        .build()));
    }

    @GET
    @Path("{notice}")
    @Operation(summary = "Something that you were told, which is read from then on. The read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = Notice.class)))
    @NoticeProblem.Answers(UNKNOWN_NOTICE)
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response notice(@Parameter(description = "Id of the notice") @PathParam("notice") UUID notice) {
        return account.answer(own -> problems.foundOr(UNKNOWN_NOTICE, open(own, notice)));
    }

    private Optional<Notice> open(OpenedAccount own, UUID notice) {
        return inbox.open(own.by(), own.person(), new InboxId(notice))
                .map(opened -> Notice.of(
                        opened,
                        Optional.of(
                                choices.deliveries(own.person(), Set.of(notice)).getOrDefault(notice, List.of()))));
    }
}
