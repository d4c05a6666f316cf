package org.memberaccounts.api.member;

import static org.memberaccounts.api.member.MemberProblem.EMAIL_ELSEWHERE;
import static org.memberaccounts.api.member.MemberProblem.PROFILE_CHANGED;
import static org.memberaccounts.api.problem.GeneralProblem.IF_MATCH_MISSING;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.VersionTag;
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
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** {@code /profile}: your own values. Conditional (RFC 9110 section 13): a correction says which state it corrects. */
@Path("profile")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {

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
    private Problems problems;

    @Inject
    private OwnAccount account;

    @GET
    @Operation(
            summary = "Everything we hold about you. Recorded as one disclosure to yourself. The ETag "
                    + "changes with every correction.")
    @APIResponse(
            responseCode = "200",
            description = "Your values by attribute",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response myProfile() {
        return account.answer(own -> {
            Optional<Memberships.Summary> membership = memberships.find(own.person());
            return membership.isEmpty() && invitations.unanswered(own.person()).isEmpty()
                    ? account.none()
                    : read(own, membership.map(present -> new VersionTag(present.profileVersion())));
        });
    }

    private Response read(OpenedAccount own, Optional<VersionTag> state) {
        Set<AttributeId> all =
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet());
        return switch (door.disclose(
                new Disclosure(own.by(), own.person(), PurposeId.SELF_ACCESS, all, Optional.empty()))) {
            case Answer.Disclosed disclosed ->
                Response.ok(values(disclosed))
                        .tag(state.map(VersionTag::tag).orElse(null))
                        .build();
            case Answer.Refused refused -> problems.refused(refused.reason(), refused.event());
        };
    }

    private static Map<String, String> values(Answer.Disclosed disclosed) {
        Map<String, String> values = new TreeMap<>();
        disclosed.values().take().forEach((attribute, value) -> values.put(attribute.value(), value));
        return values;
    }

    @PUT
    @Path("{attribute}")
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "Add, change or remove one of your values, at once. Send the profile's ETag as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "What was done; the ETag is the new one",
            content = @Content(schema = @Schema(implementation = ProfileChange.class)))
    @GeneralProblem.Answers({UNKNOWN_ATTRIBUTE, NO_MEMBERSHIP, IF_MATCH_MISSING})
    @MemberProblem.Answers({EMAIL_ELSEWHERE, PROFILE_CHANGED})
    public Response correctProfile(
            @Parameter(description = "GET /api/v1/attributes lists them") @PathParam("attribute") String attribute,
            @Parameter(description = "The ETag of the profile you read, or * for any")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            @NotNull @Valid CorrectProfile correction) {
        return account.answer(own -> memberships
                .find(own.person())
                .map(present -> correct(own, attribute, new VersionTag(present.profileVersion()), ifMatch, correction))
                .orElseGet(account::none));
    }

    private Response correct(
            OpenedAccount own, String attribute, VersionTag present, List<String> ifMatch, CorrectProfile correction) {
        Optional<AttributeDefinition> asked = organisation.attribute(attribute);
        if (asked.isEmpty()) {
            return problems.of(UNKNOWN_ATTRIBUTE);
        }
        AttributeDefinition definition = asked.get();
        if (definition.id().equals(AttributeId.EMAIL)) {
            return problems.of(EMAIL_ELSEWHERE);
        }
        if (ifMatch.isEmpty()) {
            return problems.of(IF_MATCH_MISSING);
        }
        return switch (attributeValues.check(definition, correction.value())) {
            case Checked.Accepted accepted ->
                correct(own, present.expected(ifMatch), CheckedValues.of(accepted.value()), Set.of());
            case Checked.Absent absent ->
                correct(own, present.expected(ifMatch), CheckedValues.of(), Set.of(definition.id()));
            case Checked.Rejected rejected ->
                problems.invalid(problems.error(attribute, rejected.reason(), attributeValues.longest(definition)));
        };
    }

    private Response correct(
            OpenedAccount own, Optional<Integer> expected, CheckedValues values, Set<AttributeId> gone) {
        return answer(memberships.correct(own.by(), own.person(), expected, values, gone));
    }

    private Response answer(Correction correction) {
        return switch (correction) {
            case Correction.Corrected corrected ->
                Response.ok(new ProfileChange(
                                corrected.changes().stream().findFirst().orElse(null)))
                        .tag(new VersionTag(corrected.profileVersion()).tag())
                        .build();
            case Correction.ChangedMeanwhile changed -> problems.of(PROFILE_CHANGED);
            case Correction.NoMembership none -> account.none();
            case Correction.NotAllowed notAllowed -> account.none();
        };
    }
}
