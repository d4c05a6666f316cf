package org.memberaccounts.api.member;

import static org.memberaccounts.api.member.MemberProblem.EMAIL_ELSEWHERE;
import static org.memberaccounts.api.member.MemberProblem.IF_MATCH_MISSING;
import static org.memberaccounts.api.member.MemberProblem.PROFILE_CHANGED;
import static org.memberaccounts.api.problem.GeneralProblem.INVALID_VALUES;
import static org.memberaccounts.api.problem.GeneralProblem.MALFORMED_BODY;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.NoPerson;
import org.memberaccounts.api.problem.Problem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** {@code /profile}: your own values. Conditional (RFC 9110 section 13): a correction says which state it corrects. */
@Path("profile")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {
    /** A new value; absent or blank takes the old one away. */
    @Schema(name = "CorrectProfile")
    public record Value(
            @Schema(description = "Absent or blank takes the old one away")
            String value) {
        @Override
        public String toString() {
            return "Value[hidden]";
        }
    }

    private static final int NO_STATE = -1;

    @Inject
    private Memberships memberships;

    @Inject
    private Invitations invitations;

    @Inject
    private Door door;

    @Inject
    private Organisation organisation;

    @Inject
    private AttributeValues attributeValues;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private NoPerson noPerson;

    @GET
    @Operation(
            summary = "Everything we hold about you. One disclosure, to yourself. The ETag changes with every"
                    + " correction.")
    @APIResponse(
            responseCode = "200",
            description = "Your values by attribute",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response myProfile() {
        Optional<OpenedAccount> own = caller.account();
        Optional<Memberships.Summary> membership =
                own.map(OpenedAccount::person).flatMap(memberships::find);
        if (membership.isEmpty()
                && own.map(OpenedAccount::person)
                        .flatMap(invitations::unanswered)
                        .isEmpty()) {
            return noPerson.answer();
        }
        Set<AttributeId> all =
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet());
        return switch (door.disclose(new Disclosure(
                own.get().by(), own.get().person(), PurposeCatalogue.SELF_ACCESS, all, Optional.empty()))) {
            case Answer.Disclosed disclosed ->
                Response.ok(values(disclosed))
                        .tag(membership.map(ProfileResource::tag).orElse(null))
                        .build();
            case Answer.Refused refused -> problems.refused(refused.reason(), refused.event());
        };
    }

    private static Map<String, String> values(Answer.Disclosed disclosed) {
        Map<String, String> values = new TreeMap<>();
        disclosed.values().take().forEach((attribute, value) -> values.put(attribute.value(), value));
        return values;
    }

    private static EntityTag tag(Memberships.Summary membership) {
        return new EntityTag(Integer.toString(membership.profileVersion()));
    }

    @PUT
    @Path("{attribute}")
    @Operation(summary = "Correct one of your values, at once. Send the profile's ETag as If-Match.")
    @APIResponse(responseCode = "204", description = "Corrected; the ETag is the new one")
    @GeneralProblem.Answers({UNKNOWN_ATTRIBUTE, NO_MEMBERSHIP, INVALID_VALUES})
    @MemberProblem.Answers({EMAIL_ELSEWHERE, PROFILE_CHANGED, IF_MATCH_MISSING})
    public Response correctProfile(
            @Parameter(description = "GET /api/v1/attributes lists them") @PathParam("attribute") String attribute,
            @Parameter(description = "The profile's ETag as you saw it, or * for whatever it is")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            Value value) {
        Optional<OpenedAccount> own = caller.account();
        Optional<Memberships.Summary> membership =
                own.map(OpenedAccount::person).flatMap(memberships::find);
        if (membership.isEmpty()) {
            return noPerson.answer();
        }
        Optional<AttributeDefinition> definition = organisation.attribute(attribute);
        if (value == null || definition.isEmpty()) {
            return problems.of(value == null ? MALFORMED_BODY : UNKNOWN_ATTRIBUTE);
        }
        if (definition.get().id().equals(AttributeId.EMAIL)) {
            return problems.of(EMAIL_ELSEWHERE);
        }
        if (ifMatch.isEmpty()) {
            return problems.of(IF_MATCH_MISSING);
        }
        return switch (attributeValues.check(definition.get(), value.value())) {
            case Checked.Accepted accepted ->
                answer(memberships.correct(
                        own.get().by(),
                        own.get().person(),
                        expected(ifMatch, membership.get()),
                        CheckedValues.of(accepted.value()),
                        Set.of()));
            case Checked.Absent absent ->
                answer(memberships.correct(
                        own.get().by(),
                        own.get().person(),
                        expected(ifMatch, membership.get()),
                        CheckedValues.of(),
                        Set.of(definition.get().id())));
            case Checked.Rejected rejected ->
                problems.invalid(List.of(new Problem.ValueError(
                        attribute,
                        rejected.reason().code(),
                        rejected.reason().sentence(problems.locale(), attributeValues.longest(definition.get())))));
        };
    }

    /**
     * Which state is corrected: any, the present one if it is named, or none (RFC 9110 section 13.1.1, strong
     * comparison).
     */
    private static Optional<Integer> expected(List<String> ifMatch, Memberships.Summary present) {
        List<String> tags = ifMatch.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        return tags.equals(List.of("*"))
                ? Optional.empty()
                : Optional.of(
                        tags.stream().anyMatch(("\"" + tag(present).getValue() + "\"")::equals)
                                ? present.profileVersion()
                                : NO_STATE);
    }

    private Response answer(Correction correction) {
        return switch (correction) {
            case Correction.Corrected corrected ->
                Response.noContent()
                        .tag(new EntityTag(Integer.toString(corrected.profileVersion())))
                        .build();
            case Correction.ChangedMeanwhile changed -> problems.of(PROFILE_CHANGED);
            case Correction.NoMembership none -> noPerson.answer();
            case Correction.NotAllowed notAllowed -> noPerson.answer();
        };
    }
}
