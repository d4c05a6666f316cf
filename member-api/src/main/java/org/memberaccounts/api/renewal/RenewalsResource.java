package org.memberaccounts.api.renewal;

import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_PURPOSE;
import static org.memberaccounts.api.renewal.RenewalProblem.NOT_ASKED_AGAIN;
import static org.memberaccounts.api.renewal.RenewalProblem.UNKNOWN_ANSWER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.consent.DecisionAnswers;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.renewal.Renewals;

/** {@code /consents/asked-again}: what you are asked again. */
@Path("consents/asked-again")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RenewalsResource {
    @Inject
    private Renewals renewals;

    @Inject
    private DecisionAnswers answers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Problems problems;

    @Inject
    private OwnAccount account;

    @GET
    @Operation(
            summary = "What you agreed to and are asked again, since its text changed or an announced version changes "
                    + "it.")
    @APIResponse(
            responseCode = "200",
            description = "All of it; mostly nothing",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AskedAgain.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response askedAgain() {
        return account.answer(own -> Response.ok(renewals.of(own.person()).stream()
                        .map(renewal -> AskedAgain.of(renewal, problems.locale()))
                        .toList())
                .build());
    }

    @POST
    @Repeatable
    @MeantFor(Audience.MEMBERS)
    @Operation(
            summary = "Say yes or no to a text that you are asked about. Of an announced one it counts from the first "
                    + "day and changes nothing before.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the signed receipt",
            content = @Content(schema = @Schema(ref = "Receipt")))
    @APIResponse(
            responseCode = "200",
            description = "You had already said so; the receipt of that decision",
            content = @Content(schema = @Schema(ref = "Receipt")))
    @GeneralProblem.Answers({UNKNOWN_PURPOSE, NO_MEMBERSHIP})
    @RenewalProblem.Answers({NOT_ASKED_AGAIN, UNKNOWN_ANSWER})
    public Response answerAgain(@NotNull @Valid AnswerRenewal request) {
        if (!PurposeId.isWellFormed(request.purpose())) {
            return problems.of(UNKNOWN_PURPOSE);
        }
        return account.answer(own -> onceOnly.answer(
                () -> renewals.answer(
                        own.by(),
                        own.person(),
                        new PurposeId(request.purpose()),
                        request.textVersion(),
                        request.given(),
                        problems.locale()),
                this::answer,
                created -> answers.again(own.person(), created, UNKNOWN_ANSWER)));
    }

    private Response answer(Renewals.Result result) {
        return switch (result) {
            case Renewals.Result.Answered answered -> answers.to(answered.decision(), NOT_ASKED_AGAIN);
            case Renewals.Result.NotAskedNow over -> problems.of(NOT_ASKED_AGAIN);
        };
    }
}
