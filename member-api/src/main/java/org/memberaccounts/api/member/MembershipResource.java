package org.memberaccounts.api.member;

import static org.memberaccounts.api.member.MemberProblem.ALREADY_MEMBER;
import static org.memberaccounts.api.member.MemberProblem.EMAIL_NOT_VERIFIED;
import static org.memberaccounts.api.member.MemberProblem.INVITED;
import static org.memberaccounts.api.member.MemberProblem.SIGN_IN_GONE;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;

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
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.input.Reason;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.member.Completion;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.Readiness;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** {@code /membership}: your own. */
@Path("membership")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {

    @Inject
    private Memberships memberships;

    @Inject
    private Invitations invitations;

    @Inject
    private SentAttributes sent;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private OwnAccount account;

    @POST
    @Repeatable
    @MeantFor(Audience.PEOPLE)
    @Operation(summary = "Complete your membership, all at once.")
    @APIResponse(
            responseCode = "201",
            description = "You are a member",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    @APIResponse(responseCode = "422", description = "Nothing was stored.")
    @APIResponse(responseCode = "503", description = "Nothing was stored.")
    @GeneralProblem.Answers({UNKNOWN_ATTRIBUTE, NOT_ALLOWED, NO_MEMBERSHIP})
    @MemberProblem.Answers({ALREADY_MEMBER, INVITED, EMAIL_NOT_VERIFIED, SIGN_IN_GONE})
    public Response completeMembership(@NotNull @Valid CompleteMembership request) {
        if (!caller.mayBecomeMember()) {
            return problems.of(NOT_ALLOWED);
        }
        if (caller.account()
                .map(OpenedAccount::person)
                .flatMap(invitations::unanswered)
                .isPresent()) {
            return problems.of(INVITED);
        }
        return sent.check(request.attributes(), Set.of(AttributeId.EMAIL), this::complete);
    }

    private Response complete(CheckedValues values) {
        return switch (memberships.ready(caller.identity(), values)) {
            case Readiness.Ready ready ->
                onceOnly.answer(
                        () -> memberships.begin(caller.access(), caller.identity(), ready, problems.locale()),
                        this::answer,
                        created -> completed(created.person()));
            case Readiness.EmailNotYours notYours ->
                problems.invalid(problems.error(AttributeId.EMAIL.value(), Reason.EMAIL_NOT_YOURS));
            case Readiness.EmailNotVerified notVerified -> problems.of(EMAIL_NOT_VERIFIED);
            case Readiness.SignInGone gone -> problems.of(SIGN_IN_GONE);
        };
    }

    private Response answer(Completion result) {
        return switch (result) {
            case Completion.Completed completed -> completed(completed.person());
            case Completion.AlreadyMember already -> problems.of(ALREADY_MEMBER);
            case Completion.SignInGone gone -> problems.of(SIGN_IN_GONE);
        };
    }

    private Response completed(PersonId person) {
        memberships.grant(person);
        return memberships
                .find(person)
                .map(summary -> Response.created(URI.create("membership"))
                        .entity(Membership.of(person, summary))
                        .build())
                .orElseGet(() -> problems.of(NO_MEMBERSHIP));
    }

    @GET
    @Operation(summary = "Your membership, without personal data.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response myMembership() {
        return account.found(
                own -> memberships.find(own.person()).map(summary -> Membership.of(own.person(), summary)));
    }
}
