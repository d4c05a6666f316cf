package org.memberaccounts.api.notice;

import static org.memberaccounts.api.notice.NoticeProblem.CANNOT_SWITCH_OFF;
import static org.memberaccounts.api.notice.NoticeProblem.UNKNOWN_KIND;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.notice.NoticeChoices;
import org.memberaccounts.notice.NoticeKind;

/** {@code /notice-kinds}: what you are told about. */
@Path("notice-kinds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoticeKindsResource {
    @Inject
    private NoticeChoices choices;

    @Inject
    private Problems problems;

    @Inject
    private OwnAccount account;

    @GET
    @Operation(summary = "All kinds of notice, how each reaches you, and whether you get it.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = KindOfNotice.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response myNoticeKinds() {
        return account.answer(own -> Response.ok(choices.of(own.person()).stream()
                        .map(choice -> KindOfNotice.of(choice, problems.locale()))
                        .toList())
                .build());
    }

    @PUT
    @Path("{kind}")
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "Switch a kind of notice on or off.")
    @APIResponse(responseCode = "204", description = "Done")
    @NoticeProblem.Answers({UNKNOWN_KIND, CANNOT_SWITCH_OFF})
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response switchKind(
            @Parameter(description = "Code of the kind") @PathParam("kind") String kind,
            @NotNull @Valid Switch request) {
        Optional<NoticeKind> known = choices.find(kind);
        if (known.isEmpty()) {
            return problems.of(UNKNOWN_KIND);
        }
        return account.answer(own -> switch (choices.choose(own.by(), own.person(), known.get(), request.on())) {
            case DONE -> Response.noContent().build();
            case NOT_A_CHOICE -> problems.of(CANNOT_SWITCH_OFF);
            case NOT_ALLOWED -> account.none();
        });
    }
}
