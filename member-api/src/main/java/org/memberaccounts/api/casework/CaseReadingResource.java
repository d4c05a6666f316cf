package org.memberaccounts.api.casework;

import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.Said;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** {@code /cases/{case}/words}: what was written on a case, for the agent who works on it. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseReadingResource {
    @Inject
    private CaseQueue queue;

    @Inject
    private Door door;

    @Inject
    private Caller caller;

    @Inject
    private Places places;

    @Inject
    private Problems problems;

    @GET
    @Path("{case}/words")
    @MeantFor(Audience.AGENTS)
    @Operation(
            summary = "What was written on a case of yours, newest first. This is a read like any other: recorded, and"
                    + " shown to the person. What was said when the case was opened is case-text, at"
                    + " POST /disclosures.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older texts",
            content = @Content(schema = @Schema(implementation = CaseTextPage.class)))
    @APIResponse(responseCode = "403", description = "Refused, and recorded.")
    @CaseProblem.Answers(UNKNOWN_CASE)
    @GeneralProblem.Answers(BAD_CURSOR)
    @RefusalProblem.Answers({
        RefusalProblem.ROLE_MISSING,
        RefusalProblem.OWN_RECORD,
        RefusalProblem.CASE_NOT_OPEN,
        RefusalProblem.CASE_NOT_YOURS,
        RefusalProblem.DOCUMENT_MISSING,
        RefusalProblem.APPROVAL_MISSING,
        RefusalProblem.CONSENT_MISSING,
        RefusalProblem.CONSENT_WITHDRAWN,
        RefusalProblem.CONSENT_OUTDATED,
        RefusalProblem.DELETION_APPROVED,
        RefusalProblem.SIGN_IN_DELETED,
        RefusalProblem.NOT_CONFIRMED,
        RefusalProblem.PERSON_UNKNOWN
    })
    public Response caseWords(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        CaseId onCase = new CaseId(id);
        return places.afterNumber(
                after,
                place -> queue.find(caller.access(), onCase)
                        .map(file -> open(file, queue.said(caller.access(), onCase, place)))
                        .orElseGet(() -> problems.of(UNKNOWN_CASE)));
    }

    private Response open(CaseFile file, Page<Said, Integer> page) {
        Set<TextId> texts = page.items().stream().map(Said::words).collect(Collectors.toSet());
        Optional<PersonId> person = file.person();
        if (texts.isEmpty() || person.isEmpty()) {
            return Response.ok(CaseTextPage.of(page, Map.of())).build();
        }
        return switch (door.disclose(new Disclosure(
                caller.access(),
                person.get(),
                file.purpose(),
                Set.of(),
                texts,
                Optional.of(file.id().value())))) {
            case Answer.Disclosed disclosed ->
                Response.ok(CaseTextPage.of(page, disclosed.values().takeTexts()))
                        .build();
            case Answer.Refused refused -> problems.refused(refused.reason(), refused.event());
        };
    }
}
