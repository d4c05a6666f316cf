package org.memberaccounts.api.revision;

import static org.memberaccounts.api.revision.VersionProblem.BAD_DAY;
import static org.memberaccounts.api.revision.VersionProblem.NO_DIFFERENCE;
import static org.memberaccounts.api.revision.VersionProblem.UNKNOWN_VERSION;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.revision.ChangeWords;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/** {@code /policy-versions}: those that were published, and nothing of one that officers still prepare. */
@Path("policy-versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PolicyVersionsResource {
    private static final int DAY_LENGTH = 10;

    @Inject
    private VersionStandings standings;

    @Inject
    private Editions editions;

    @Inject
    private ChangeWords words;

    @Inject
    private VersionInForce force;

    @Inject
    private Organisation organisation;

    @Inject
    private Problems problems;

    @GET
    @Operation(summary = "The published versions of the policy with its catalogues, the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "All of them; of a day, the one that was in force, or will be as far as is known",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PolicyVersion.class)))
    @VersionProblem.Answers(BAD_DAY)
    public Response policyVersions(
            @Parameter(description = "A day in the organisation's zone, such as 2026-11-30") @QueryParam("on")
                    String on) {
        if (on == null) {
            return Response.ok(standings.all().stream()
                            .filter(VersionStanding::isPublic)
                            .map(PolicyVersion::of)
                            .toList())
                    .build();
        }
        return day(on).map(day -> Response.ok(Stream.of(standings.of(at(day)))
                                .map(PolicyVersion::of)
                                .toList())
                        .build())
                .orElseGet(() -> problems.of(BAD_DAY));
    }

    /** A version takes force at the beginning of a day, so that each has one. */
    private VersionNumber at(LocalDate day) {
        return force.at(day.atStartOfDay(organisation.zone()).toInstant());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == DAY_LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @GET
    @Path("{version}")
    @Operation(summary = "A published version, and where it is on its way.")
    @APIResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = PolicyVersion.class)))
    @VersionProblem.Answers(UNKNOWN_VERSION)
    public Response policyVersion(@Parameter(description = "Its number") @PathParam("version") String version) {
        return problems.foundOr(UNKNOWN_VERSION, published(version).map(PolicyVersion::of));
    }

    @GET
    @Path("{version}/difference")
    @Operation(summary = "What a published version changes: in fact, and word by word.")
    @APIResponse(
            responseCode = "200",
            description = "The difference to the version before",
            content = @Content(schema = @Schema(implementation = PolicyDifference.class)))
    @VersionProblem.Answers({UNKNOWN_VERSION, NO_DIFFERENCE})
    public Response policyDifference(@Parameter(description = "Its number") @PathParam("version") String version) {
        Locale language = problems.locale();
        Optional<VersionStanding> found =
                published(version).filter(one -> one.mistake().isEmpty());
        return found.isEmpty()
                ? problems.of(UNKNOWN_VERSION)
                : problems.foundOr(
                        NO_DIFFERENCE,
                        editions.difference(found.get().version())
                                .map(difference ->
                                        PolicyDifference.of(difference, words.lines(difference, language), language)));
    }

    private Optional<VersionStanding> published(String version) {
        return VersionNumber.find(version).flatMap(standings::published);
    }
}
