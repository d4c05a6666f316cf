package org.memberaccounts.api.disclosure;

import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_PURPOSE;
import static org.memberaccounts.api.problem.RefusalProblem.APPROVAL_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.ATTRIBUTE_NOT_FOR_PURPOSE;
import static org.memberaccounts.api.problem.RefusalProblem.CASE_FOR_OTHER_PURPOSE;
import static org.memberaccounts.api.problem.RefusalProblem.CASE_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.CASE_NOT_OPEN;
import static org.memberaccounts.api.problem.RefusalProblem.CASE_NOT_YOURS;
import static org.memberaccounts.api.problem.RefusalProblem.CONSENT_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.CONSENT_OUTDATED;
import static org.memberaccounts.api.problem.RefusalProblem.CONSENT_WITHDRAWN;
import static org.memberaccounts.api.problem.RefusalProblem.DELETION_APPROVED;
import static org.memberaccounts.api.problem.RefusalProblem.DISPUTED;
import static org.memberaccounts.api.problem.RefusalProblem.DOCUMENT_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.NOT_CONFIRMED;
import static org.memberaccounts.api.problem.RefusalProblem.NOT_GUARDIAN;
import static org.memberaccounts.api.problem.RefusalProblem.NOT_YOURS;
import static org.memberaccounts.api.problem.RefusalProblem.OWN_RECORD;
import static org.memberaccounts.api.problem.RefusalProblem.PERSON_UNKNOWN;
import static org.memberaccounts.api.problem.RefusalProblem.ROLE_MISSING;
import static org.memberaccounts.api.problem.RefusalProblem.SIGN_IN_DELETED;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextKinds;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** {@code /disclosures}. */
@Path("disclosures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DisclosuresResource {

    /**
     * The values that were read.
     *
     * @param event the entry of the log that recorded it
     * @param values by attribute; what the person hasn't given is not there
     */
    public record Disclosed(
            @Schema(description = "The log entry that recorded it")
            UUID event,

            @Schema(description = "By attribute, without those that the person hasn't given")
            Map<String, String> values) {}

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    @Inject
    private Door door;

    @Inject
    private PairwiseIds pairwiseIds;

    @Inject
    private AskedFor askedFor;

    @Inject
    private TextKinds texts;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @Operation(
            summary = "Read attributes of a person for a purpose. This is recorded and shown to the person, "
                    + "whether it is allowed or refused. Each request reads and is recorded again: there is "
                    + "no Idempotency-Key here. Another system's token needs the scope purpose:<id> of the "
                    + "purpose.")
    @APIResponse(
            responseCode = "201",
            description = "The values",
            content = @Content(schema = @Schema(implementation = Disclosed.class)))
    @APIResponse(responseCode = "403", description = "Refused, and recorded.")
    @APIResponse(responseCode = "503", description = "Nothing was read.")
    @GeneralProblem.Answers({UNKNOWN_PURPOSE, UNKNOWN_ATTRIBUTE})
    @RefusalProblem.Answers({
        ROLE_MISSING,
        NOT_YOURS,
        NOT_GUARDIAN,
        OWN_RECORD,
        CASE_MISSING,
        CASE_NOT_OPEN,
        CASE_NOT_YOURS,
        CASE_FOR_OTHER_PURPOSE,
        DOCUMENT_MISSING,
        APPROVAL_MISSING,
        CONSENT_MISSING,
        CONSENT_WITHDRAWN,
        CONSENT_OUTDATED,
        ATTRIBUTE_NOT_FOR_PURPOSE,
        DISPUTED,
        DELETION_APPROVED,
        SIGN_IN_DELETED,
        NOT_CONFIRMED,
        PERSON_UNKNOWN
    })
    public Response disclose(@NotNull @Valid Disclose request) {
        return askedFor.check(
                request.purpose(),
                request.attributes(),
                texts.codes(),
                (purpose, attributes) -> disclose(request, purpose, attributes));
    }

    private Response disclose(Disclose request, PurposeId purpose, Set<AttributeId> attributes) {
        // an id that means nobody to this caller is asked for all the same: the attempt is recorded
        PersonId person = pairwiseIds.person(caller.actor(), request.person()).orElse(NOBODY);
        Disclosure disclosure = Disclosure.onCase(
                caller.access(), person, purpose, attributes, texts.codes(), Optional.ofNullable(request.caseId()));
        return switch (door.disclose(disclosure)) {
            case Answer.Disclosed disclosed ->
                Response.status(Response.Status.CREATED).entity(read(disclosed)).build();
            case Answer.Refused refused -> problems.refused(refused.reason(), refused.event());
        };
    }

    private static Disclosed read(Answer.Disclosed disclosed) {
        Map<String, String> values = new TreeMap<>();
        disclosed.values().take().forEach((attribute, value) -> values.put(attribute.value(), value));
        disclosed
                .values()
                .takeTexts()
                .forEach((text, words) -> values.put(text.kind().value(), words));
        return new Disclosed(disclosed.event(), values);
    }
}
