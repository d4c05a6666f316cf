package org.memberaccounts.api.phone;

import static org.memberaccounts.api.phone.PhoneProblem.CODE_OVER;
import static org.memberaccounts.api.phone.PhoneProblem.NO_NUMBER;
import static org.memberaccounts.api.phone.PhoneProblem.WRONG_CODE;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.phone.PhoneCode;
import org.memberaccounts.phone.PhoneDesk;

/** {@code /phone-verification}: your own number. */
@Path("phone-verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PhoneVerificationResource {
    @Inject
    private PhoneDesk desk;

    @Inject
    private Memberships memberships;

    @Inject
    private OwnAccount account;

    @Inject
    private Problems problems;

    @GET
    @Operation(summary = "What is known of your number, without the number.")
    @APIResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = PhoneVerification.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response myPhoneVerification() {
        return account.answer(this::standing);
    }

    @POST
    @Path("codes")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Have a code texted to your number; until says how long it is good. An earlier one counts no more."
                            + " The answer is the same whoever else has the number.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way",
            content = @Content(schema = @Schema(implementation = PhoneVerification.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    @PhoneProblem.Answers(NO_NUMBER)
    public Response askForPhoneCode() {
        return account.answer(own -> asMember(own, () -> desk.ask(own.by(), own.person(), problems.locale())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Verify your number by the code from the text message. triesLeft says how often you can try.")
    @APIResponse(
            responseCode = "200",
            description = "It is verified",
            content = @Content(schema = @Schema(implementation = PhoneVerification.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    @PhoneProblem.Answers({WRONG_CODE, CODE_OVER})
    public Response verifyPhone(@NotNull @Valid TypedCode typed) {
        return account.answer(own ->
                asMember(own, () -> desk.confirm(own.by(), own.person(), new PhoneCode(typed.code()))));
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say, by a code from a text message to it, that a number which somebody else has verified is not"
                    + " yours any more. Changes nothing otherwise.")
    @APIResponse(responseCode = "204", description = "It is not")
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    @PhoneProblem.Answers({WRONG_CODE, CODE_OVER})
    public Response letPhoneGo(@NotNull @Valid TypedCode typed) {
        return account.answer(own ->
                asMember(own, () -> desk.letGo(own.by(), own.person(), new PhoneCode(typed.code()))));
    }

    /** Whoever was enrolled and hasn't said yes is no member yet, and gets no texts. */
    private Response asMember(OpenedAccount own, Supplier<PhoneDesk.Result> act) {
        return memberships.find(own.person()).isPresent() ? answer(own, act.get()) : account.none();
    }

    private Response answer(OpenedAccount own, PhoneDesk.Result result) {
        return switch (result) {
            case PhoneDesk.Result.Asked asked ->
                Response.accepted(PhoneVerification.of(desk.of(own.person()))).build();
            case PhoneDesk.Result.Verified verified -> standing(own);
            case PhoneDesk.Result.WrongCode wrong -> problems.of(WRONG_CODE);
            case PhoneDesk.Result.CodeOver over -> problems.of(CODE_OVER);
            case PhoneDesk.Result.LetGo gone -> Response.noContent().build();
            case PhoneDesk.Result.NoNumber none -> problems.of(NO_NUMBER);
            case PhoneDesk.Result.NotAllowed notAllowed -> account.none();
        };
    }

    private Response standing(OpenedAccount own) {
        return memberships.find(own.person()).isPresent()
                ? Response.ok(PhoneVerification.of(desk.of(own.person()))).build()
                : account.none();
    }
}
