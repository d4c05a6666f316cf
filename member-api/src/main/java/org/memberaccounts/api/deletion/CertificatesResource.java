package org.memberaccounts.api.deletion;

import static org.memberaccounts.api.deletion.DeletionProblem.UNKNOWN_CLAIM_CODE;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.memberaccounts.api.document.CodesOf;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.deletion.CertificateDesk;
import org.memberaccounts.deletion.ClaimCode;
import org.memberaccounts.erasure.ErasureReport;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.identity.Caller;

/** {@code /certificates}: for whoever has a claim code; no sign-in, since there is none any more. */
@Path("certificates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {
    /** The code that was given at approval. Sent in the body, so that it stands in no address. */
    public record Claim(@NotNull String code) {
        @Override
        public String toString() {
            return "Claim[hidden]";
        }
    }

    /**
     * The outcome of the request.
     *
     * @param state superseded where another erasure of the same person came first: everything is erased, and there is
     *     no certificate of this request's own
     * @param certificate signed; absent until it is closed
     */
    public record Certificate(
            String number,
            @CodesOf(DeletionCodes.States.class) String state,
            List<Place> places,
            JsonObject certificate) {}

    /** A place, and what became of what lay there; absent until it has reported. */
    public record Place(String name, Evidence.How how, Integer items) {
        static Place of(ErasureReport.Place place) {
            return new Place(
                    place.name(),
                    place.done().map(done -> done.evidence().how()).orElse(null),
                    place.done().map(done -> done.evidence().items()).orElse(null));
        }
    }

    @Inject
    private CertificateDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "How far a deletion is, and its signed certificate once it is done. Needs the claim "
                    + "code, and no token.")
    @APIResponse(
            responseCode = "200",
            description = "How far it is, and the certificate once it is closed",
            content = @Content(schema = @Schema(implementation = Certificate.class)))
    @DeletionProblem.Answers(UNKNOWN_CLAIM_CODE)
    public Response fetchCertificate(@NotNull @Valid Claim claim) {
        return switch (desk.claim(caller.access(), ClaimCode.read(claim.code()))) {
            case CertificateDesk.Claim.Certified done ->
                Response.ok(new Certificate(
                                done.file().request().number(),
                                done.file().request().state().code(),
                                places(done.report()),
                                json(done.json())))
                        .build();
            case CertificateDesk.Claim.OnItsWay onItsWay ->
                Response.ok(new Certificate(
                                onItsWay.file().request().number(),
                                onItsWay.file().request().state().code(),
                                onItsWay.report()
                                        .map(CertificatesResource::places)
                                        .orElse(List.of()),
                                null))
                        .build();
            case CertificateDesk.Claim.Superseded superseded ->
                Response.ok(new Certificate(
                                superseded.file().request().number(),
                                superseded.file().request().state().code(),
                                List.of(),
                                null))
                        .build();
            case CertificateDesk.Claim.UnknownCode unknown -> problems.of(UNKNOWN_CLAIM_CODE);
        };
    }

    static List<Place> places(ErasureReport report) {
        return report.places().stream().map(Place::of).toList();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
