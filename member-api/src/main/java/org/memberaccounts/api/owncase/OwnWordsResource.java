package org.memberaccounts.api.owncase;

import static org.memberaccounts.api.owncase.OwnCaseProblem.OWN_CASE_CHANGED;
import static org.memberaccounts.api.owncase.OwnCaseProblem.UNKNOWN_OWN_CASE;
import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.IF_MATCH_MISSING;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.casework.CaseAnswers;
import org.memberaccounts.api.casework.CaseCover;
import org.memberaccounts.api.casework.CaseTextPage;
import org.memberaccounts.api.casework.Write;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Places;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.VersionTag;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.OwnCases;
import org.memberaccounts.casework.Said;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.paging.Page;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** {@code /own-cases/{case}/words}: what was written on a case of yours, and what you write. */
@Path("own-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnWordsResource {
    @Inject
    private OwnCases desk;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Door door;

    @Inject
    private OwnAccount account;

    @Inject
    private Places places;

    @Inject
    private Problems problems;

    @GET
    @Path("{case}/words")
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "What was written on a case of yours, by you and by the service centre, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next leads to the older texts",
            content = @Content(schema = @Schema(implementation = CaseTextPage.class)))
    @GeneralProblem.Answers({BAD_CURSOR, NO_MEMBERSHIP})
    @OwnCaseProblem.Answers(UNKNOWN_OWN_CASE)
    public Response ownCaseWords(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "Where the page begins: next of the page before") @QueryParam("after")
                    String after) {
        return places.afterNumber(
                after,
                place -> account.answer(own -> found(
                        own,
                        new CaseId(id),
                        file -> Response.ok(words(own, desk.said(own.person(), file.id(), place)))
                                .build())));
    }

    private CaseTextPage words(OpenedAccount own, Page<Said, Integer> page) {
        Set<TextId> texts = page.items().stream().map(Said::words).collect(Collectors.toSet());
        Map<TextId, String> words = !texts.isEmpty()
                        && door.disclose(new Disclosure(
                                        own.by(),
                                        own.person(),
                                        PurposeId.SELF_ACCESS,
                                        Set.of(),
                                        texts,
                                        Optional.empty()))
                                instanceof Answer.Disclosed disclosed
                ? disclosed.values().takeTexts()
                : Map.of();
        return CaseTextPage.of(page, words);
    }

    @POST
    @Path("{case}/words")
    @MeantFor(Audience.MEMBERS)
    @Operation(summary = "Write on a case of yours. A closed one is open again.")
    @APIResponse(
            responseCode = "200",
            description = "Written; dueOn is the day by which you are answered",
            content = @Content(schema = @Schema(implementation = CaseCover.class)))
    @GeneralProblem.Answers({NO_MEMBERSHIP, IF_MATCH_MISSING})
    @OwnCaseProblem.Answers({UNKNOWN_OWN_CASE, OWN_CASE_CHANGED})
    public Response writeOnOwnCase(
            @Parameter(description = "Id of the case") @PathParam("case") UUID id,
            @Parameter(description = "The ETag of the case you read, or * for any") @HeaderParam(HttpHeaders.IF_MATCH)
                    List<String> ifMatch,
            @NotNull @Valid Write request) {
        return account.answer(own -> found(
                own,
                new CaseId(id),
                file -> ifMatch.isEmpty()
                        ? problems.of(IF_MATCH_MISSING)
                        : answers.screened(
                                "text",
                                request.text(),
                                CaseTexts.LONGEST,
                                words -> answer(desk.write(
                                        own.by(),
                                        own.person(),
                                        file.id(),
                                        new VersionTag(file.standing().version()).expected(ifMatch),
                                        words)))));
    }

    private Response found(OpenedAccount own, CaseId id, Function<CaseFile, Response> answer) {
        return desk.find(own.person(), id).map(answer).orElseGet(() -> problems.of(UNKNOWN_OWN_CASE));
    }

    private Response answer(OwnCases.Result result) {
        return switch (result) {
            case OwnCases.Result.Written written -> CaseCover.shown(written.file());
            case OwnCases.Result.NotAllowed no -> account.none();
            case OwnCases.Result other -> problems.of(OwnCaseProblem.of(other));
        };
    }
}
