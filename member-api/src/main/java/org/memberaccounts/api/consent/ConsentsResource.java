package org.memberaccounts.api.consent;

import static org.memberaccounts.api.consent.ConsentProblem.NOT_ASKED;
import static org.memberaccounts.api.consent.ConsentProblem.UNKNOWN_DECISION;
import static org.memberaccounts.api.problem.GeneralProblem.NO_MEMBERSHIP;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_PURPOSE;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Audience;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.OwnAccount;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.consent.DecisionId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.signing.DocumentSigner;

/** {@code /consents}: your own. */
@Path("consents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    @Inject
    private ConsentRegister register;

    @Inject
    private DocumentSigner signer;

    @Inject
    private PurposeCatalogue purposes;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private DecisionAnswers answers;

    @Inject
    private Problems problems;

    @Inject
    private OwnAccount account;

    @GET
    @Operation(summary = "The purposes that need consent, and what you said to each.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Consent.class)))
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response myConsents() {
        return account.answer(own -> Response.ok(register.of(own.person()).entrySet().stream()
                        .map(entry -> consent(entry.getKey(), entry.getValue()))
                        .toList())
                .build());
    }

    @POST
    @Repeatable
    @MeantFor(Audience.MEMBERS)
    @Operation(
            summary = "Say yes or no to a purpose. To withdraw consent, say no. It applies from the next " + "access.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the signed receipt",
            content = @Content(schema = @Schema(ref = "Receipt")))
    @APIResponse(
            responseCode = "200",
            description = "You had already said so; the receipt of that decision",
            content = @Content(schema = @Schema(ref = "Receipt")))
    @GeneralProblem.Answers({UNKNOWN_PURPOSE, NO_MEMBERSHIP})
    @ConsentProblem.Answers({NOT_ASKED, UNKNOWN_DECISION})
    public Response decide(@NotNull @Valid Decide request) {
        Optional<Purpose> purpose = purposes.find(request.purpose());
        if (purpose.isEmpty()) {
            return problems.of(UNKNOWN_PURPOSE);
        }
        return account.answer(own -> onceOnly.answer(
                () -> register.decide(own.by(), own.person(), purpose.get().id(), request.given(), problems.locale()),
                result -> answers.to(result, NOT_ASKED),
                created -> answers.again(own.person(), created, UNKNOWN_DECISION)));
    }

    @GET
    @Path("{decision}/receipt")
    @Operation(summary = "The signed receipt of one of your decisions (ISO/IEC TS 27560).")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(schema = @Schema(ref = "Receipt")))
    @ConsentProblem.Answers(UNKNOWN_DECISION)
    @GeneralProblem.Answers(NO_MEMBERSHIP)
    public Response consentReceipt(
            @Parameter(description = "Id of the decision") @PathParam("decision") UUID decision) {
        return account.answer(own -> problems.foundOr(
                UNKNOWN_DECISION,
                register.find(own.person(), new DecisionId(decision)).map(Decided::receipt)));
    }

    @GET
    @Path("keys")
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "All public keys that receipts and certificates were ever signed with, as a JWK Set "
                    + "(RFC 7517).")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(ref = "KeySet")))
    public Response receiptKeys() {
        JsonArrayBuilder keys = Json.createArrayBuilder();
        signer.publicKeys().forEach(keys::add);
        return Response.ok(Json.createObjectBuilder().add("keys", keys).build().toString())
                .build();
    }

    private Consent consent(Purpose purpose, Optional<Decided> decided) {
        return new Consent(
                purpose.id().value(),
                purpose.question().in(problems.locale()),
                purpose.textVersion(),
                decided.map(Decided::given).orElse(null),
                decided.map(one -> one.id().value()).orElse(null),
                decided.map(Decided::textVersion).orElse(null),
                decided.map(Decided::at).orElse(null));
    }
}
