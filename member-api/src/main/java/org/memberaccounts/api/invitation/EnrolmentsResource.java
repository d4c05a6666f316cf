package org.memberaccounts.api.invitation;

import static org.memberaccounts.api.invitation.EnrolmentProblem.UNKNOWN_ENROLMENT;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.member.SentAttributes;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Problem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.input.Reason;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.invitation.EnrolmentRefused;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;

/** {@code /enrolments}: people whom another system enrols, and who are asked before anybody uses what it gave. */
@Path("enrolments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

    @Inject
    private Organisation organisation;

    @Inject
    private Invitations invitations;

    @Inject
    private PairwiseIds pairwiseIds;

    @Inject
    private SentAttributes sent;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @Repeatable
    @MeantFor(Audience.ENROLLING_SYSTEMS)
    @Operation(
            summary = "Enrol a person, with a token that has the scope enrol. The person is invited; until "
                    + "they confirm, only notices may use their data.")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled, and answered alike whoever has the address. The status is inviting until the "
                    + "sign-in account is created, usually for seconds; then read the enrolment to see what came of "
                    + "it. It has ended already if you have enrolled the address before",
            content = @Content(schema = @Schema(implementation = Enrolment.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @APIResponse(responseCode = "422", description = "Nothing of what was sent is kept; the refusal is recorded.")
    @GeneralProblem.Answers({UNKNOWN_ATTRIBUTE, NOT_ALLOWED})
    public Response enrol(@NotNull @Valid Enrol request) {
        return caller.enrolling().map(integrator -> enrol(integrator, request)).orElseGet(this::refuse);
    }

    private Response enrol(Actor.Integrator integrator, Enrol request) {
        Optional<Locale> language = organisation.languages().find(Locale.forLanguageTag(request.language()));
        if (language.isEmpty()) {
            invitations.refuse(caller.access(), Set.of(), EnrolmentRefused.Reason.INVALID_VALUES);
            return problems.invalid(problems.error("language", Reason.NOT_A_CHOICE));
        }
        return sent.check(
                request.attributes(), Set.of(), values -> enrol(integrator, values, language.get()), this::refuse);
    }

    private Response refuse() {
        invitations.refuse(caller.access(), Set.of(), EnrolmentRefused.Reason.NOT_ALLOWED);
        return problems.of(NOT_ALLOWED);
    }

    private void refuse(List<Problem.ValueError> errors) {
        boolean underAge = errors.stream().anyMatch(error -> error.code().equals(Reason.UNDER_AGE.code()));
        invitations.refuse(
                caller.access(),
                errors.stream().map(error -> new AttributeId(error.name())).collect(Collectors.toUnmodifiableSet()),
                underAge ? EnrolmentRefused.Reason.UNDER_AGE : EnrolmentRefused.Reason.INVALID_VALUES);
    }

    private Response enrol(Actor.Integrator integrator, CheckedValues values, Locale language) {
        return onceOnly.answer(
                () -> invitations.enrol(caller.access(), integrator, values, language),
                enrolled -> created(Enrolment.of(id(integrator, enrolled.person()), enrolled.repeated())),
                created -> created(current(integrator, created.person())));
    }

    /** Returns how far an enrolment has come that was answered before. */
    private Enrolment current(Actor.Integrator integrator, PersonId person) {
        UUID id = id(integrator, person);
        return invitations
                .ended(integrator, id)
                .map(reason -> Enrolment.of(id, reason))
                .orElseGet(() -> Enrolment.of(id, invitations.status(person)));
    }

    private UUID id(Actor.Integrator integrator, PersonId person) {
        return pairwiseIds.idFor(integrator, person);
    }

    private static Response created(Enrolment enrolment) {
        return Response.created(URI.create("enrolments/" + enrolment.person()))
                .entity(enrolment)
                .build();
    }

    @GET
    @Path("{person}")
    @Operation(summary = "The status of a person whom you enrolled.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment",
            content = @Content(schema = @Schema(implementation = Enrolment.class)))
    @GeneralProblem.Answers(NOT_ALLOWED)
    @EnrolmentProblem.Answers(UNKNOWN_ENROLMENT)
    public Response enrolment(@Parameter(description = "Your own id for the person") @PathParam("person") UUID id) {
        Optional<Actor.Integrator> integrator = caller.enrolling();
        if (integrator.isEmpty()) {
            return problems.of(NOT_ALLOWED);
        }
        return problems.foundOr(
                UNKNOWN_ENROLMENT,
                invitations
                        .ended(integrator.get(), id)
                        .map(reason -> Enrolment.of(id, reason))
                        .or(() -> pairwiseIds
                                .person(integrator.get(), id)
                                .flatMap(person -> invitations.enrolledBy(integrator.get(), person))
                                .map(invitation -> Enrolment.of(id, invitation.status()))));
    }
}
