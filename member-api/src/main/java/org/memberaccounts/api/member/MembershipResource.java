package org.memberaccounts.api.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Problem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;

/** {@code /membership}: your own. */
@Path("membership")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {
    /** Everything that completing a membership asks for, by attribute. */
    public record Request(Map<String, String> attributes) {
        @Override
        public String toString() {
            return "Request[hidden]";
        }
    }

    /** Your membership. */
    public record Membership(UUID person, String status, Instant joinedAt) {}

    @Inject
    private Memberships memberships;

    @Inject
    private Organisation organisation;

    @Inject
    private AttributeValues attributeValues;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @Repeatable
    @Parameter(ref = Repeatable.HEADER)
    @Operation(operationId = "completeMembership", summary = "Complete your membership. All or nothing.")
    @APIResponse(responseCode = "201", description = "You are a member")
    @APIResponse(responseCode = "400", description = "unknown-attribute, malformed-body")
    @APIResponse(responseCode = "403", description = "not-allowed")
    @APIResponse(responseCode = "409", description = "already-member")
    @APIResponse(responseCode = "422", description = "invalid-values; nothing was stored")
    public Response complete(Request request) {
        if (request == null || request.attributes() == null) {
            return problems.badRequest("malformed-body");
        }
        if (!caller.mayBecomeMember()) {
            return problems.forbidden("not-allowed");
        }
        if (!request.attributes().keySet().stream().allMatch(name -> AttributeId.isWellFormed(name) && organisation.attribute(new AttributeId(name)).isPresent())) {
            return problems.badRequest("unknown-attribute");
        }
        Map<AttributeId, String> values = new HashMap<>();
        List<Problem.ValueError> errors = new ArrayList<>();
        organisation.attributes().forEach(definition -> check(definition, request.attributes().get(definition.id().value()), values, errors));
        if (!errors.isEmpty()) {
            return problems.invalid(errors);
        }
        return onceOnly.answer(() -> memberships.begin(caller.identity(), caller.via(), values, problems.locale()), this::answer, created -> completed(created.person()));
    }

    private Response answer(Memberships.Result result) {
        return switch (result) {
            case Memberships.Result.Completed completed -> completed(completed.person());
            case Memberships.Result.AlreadyMember already -> problems.conflict("already-member");
        };
    }

    private Response completed(PersonId person) {
        memberships.grant(person);
        return memberships.find(person).map(summary -> Response.created(URI.create("membership")).entity(membership(person, summary)).build()).orElseGet(() -> problems.notFound("no-membership"));
    }

    private void check(AttributeDefinition definition, String raw, Map<AttributeId, String> values, List<Problem.ValueError> errors) {
        switch (attributeValues.check(definition, raw)) {
            case Checked.Accepted accepted -> values.put(definition.id(), accepted.normalised());
            case Checked.Absent absent -> { }
            case Checked.Rejected rejected -> errors.add(new Problem.ValueError(definition.id().value(), rejected.reason().code(), rejected.reason().sentence(problems.locale())));
        }
    }

    @GET
    @Operation(operationId = "myMembership", summary = "Your membership, without anything personal.")
    @APIResponse(responseCode = "200", description = "It")
    @APIResponse(responseCode = "404", description = "no-membership")
    public Response mine() {
        return caller.person().flatMap(person -> memberships.find(person).map(summary -> membership(person, summary)))
                .map(membership -> Response.ok(membership).build())
                .orElseGet(() -> problems.notFound("no-membership"));
    }

    private static Membership membership(PersonId person, Memberships.Summary summary) {
        return new Membership(person.value(), summary.status().name(), summary.joinedAt());
    }
}
