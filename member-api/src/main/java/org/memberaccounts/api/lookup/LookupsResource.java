package org.memberaccounts.api.lookup;

import static org.memberaccounts.api.lookup.LookupProblem.NOT_INDEXED;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.RefusalProblem.ROLE_MISSING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.Reason;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;
import org.memberaccounts.vault.store.Vault;

/** {@code /lookups}. */
@Path("lookups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LookupsResource {

    /** Everybody with exactly this value whom you may find; often one, sometimes nobody. */
    public record Found(List<UUID> people) {}

    @Inject
    private Lookups lookups;

    @Inject
    private PairwiseIds pairwiseIds;

    @Inject
    private Organisation organisation;

    @Inject
    private AttributeValues attributeValues;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @MeantFor({Audience.AGENTS, Audience.SYSTEMS})
    @Operation(
            summary = "Find people by exact phone number or email address. Each request is recorded again, "
                    + "without the value: there is no Idempotency-Key here. Another system's token needs the "
                    + "scope purpose:<id> of any purpose.")
    @APIResponse(
            responseCode = "200",
            description = "The people you may find who have this value: you can't find people whose data you "
                    + "could not read, nor anybody by a value that is disputed",
            content = @Content(schema = @Schema(implementation = Found.class)))
    @APIResponse(responseCode = "403", description = "Recorded.")
    @LookupProblem.Answers(NOT_INDEXED)
    @RefusalProblem.Answers(ROLE_MISSING)
    @GeneralProblem.Answers(NOT_ALLOWED)
    public Response lookUp(@NotNull @Valid LookUp request) {
        if (!AttributeId.isWellFormed(request.attribute())
                || !Vault.INDEXED.contains(new AttributeId(request.attribute()))) {
            return problems.of(NOT_INDEXED);
        }
        var definition =
                organisation.attribute(new AttributeId(request.attribute())).orElseThrow();
        return switch (attributeValues.check(definition, request.value())) {
            case Checked.Accepted accepted -> answer(lookups.find(new Lookup(caller.access(), accepted.value())));
            case Checked.Absent absent -> problems.invalid(problems.error("value", Reason.REQUIRED));
            case Checked.Rejected rejected ->
                problems.invalid(
                        problems.error(request.attribute(), rejected.reason(), attributeValues.longest(definition)));
        };
    }

    private Response answer(LookupAnswer answer) {
        return switch (answer) {
            case LookupAnswer.Found found ->
                Response.ok(new Found(found.people().stream()
                                .map(person -> pairwiseIds.idFor(caller.actor(), person))
                                .toList()))
                        .build();
            case LookupAnswer.LookupRefused refused -> problems.refused(refused.reason(), refused.event());
        };
    }
}
