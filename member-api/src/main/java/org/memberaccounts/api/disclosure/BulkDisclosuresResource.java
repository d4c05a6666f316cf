package org.memberaccounts.api.disclosure;

import static org.memberaccounts.api.problem.GeneralProblem.BAD_CURSOR;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_PURPOSE;
import static org.memberaccounts.api.problem.RefusalProblem.ATTRIBUTE_NOT_FOR_PURPOSE;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.memberaccounts.integration.BulkReads;
import org.memberaccounts.vault.door.BulkDisclosure;

/** {@code /disclosures/bulk}. */
@Path("disclosures/bulk")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkDisclosuresResource {

    /**
     * The people of a page.
     *
     * @param next where to go on; absent on the last page
     */
    @Schema(name = "DisclosedPage")
    public record Page(
            @Schema(description = "At most 200. A page can have fewer, or none, even if more follow")
            List<Person> people,

            @Schema(description = "Send it as after for those who follow; absent on the last page")
            String next) {}

    /**
     * Somebody who was read.
     *
     * @param person your own id of them
     * @param event the entry of the log that recorded it
     * @param values by attribute; what the person hasn't given is not there
     */
    @Schema(name = "DisclosedPerson")
    public record Person(
            @Schema(description = "Your own id for the person")
            UUID person,

            @Schema(description = "The log entry that recorded it")
            UUID event,

            @Schema(description = "By attribute, without those that the person hasn't given")
            Map<String, String> values) {}

    @Inject
    private BulkReads reads;

    @Inject
    private AskedFor askedFor;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @POST
    @MeantFor(Audience.SYSTEMS)
    @Operation(
            summary = "Read attributes of many people for a purpose, 200 at a time, as another system whose "
                    + "token has the scope purpose:<id>. For a purpose that needs consent, these are all "
                    + "people who said yes to it; for any other, all people for whom you have an id. Each "
                    + "person gets a log entry of their own and sees it. People about whom you are refused "
                    + "are not in the answer, and see that too. A withdrawn consent applies from the next "
                    + "page on. Keep next of each page: after an interruption, continue with it, and nobody "
                    + "is read twice.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = Page.class)))
    @APIResponse(responseCode = "403", description = "Refused, and recorded once, without naming anybody.")
    @APIResponse(responseCode = "503", description = "Nothing was read.")
    @GeneralProblem.Answers({NOT_ALLOWED, UNKNOWN_PURPOSE, UNKNOWN_ATTRIBUTE, BAD_CURSOR})
    @RefusalProblem.Answers({ROLE_MISSING, ATTRIBUTE_NOT_FOR_PURPOSE})
    public Response discloseMany(@NotNull @Valid DiscloseMany request) {
        return askedFor.check(
                request.purpose(),
                request.attributes(),
                Set.of(),
                (purpose, attributes) -> next(
                        new BulkDisclosure(caller.access(), purpose, attributes),
                        Optional.ofNullable(request.after())));
    }

    private Response next(BulkDisclosure disclosure, Optional<String> after) {
        return switch (reads.next(disclosure, after)) {
            case BulkReads.Result.Page page -> Response.ok(read(page)).build();
            case BulkReads.Result.Refused refused -> problems.refused(refused.reason(), refused.event());
            case BulkReads.Result.UnknownMark unknown -> problems.of(BAD_CURSOR);
        };
    }

    private static Page read(BulkReads.Result.Page page) {
        return new Page(
                page.people().stream().map(BulkDisclosuresResource::read).toList(),
                page.next().orElse(null));
    }

    private static Person read(BulkReads.Person person) {
        Map<String, String> values = new TreeMap<>();
        person.values().take().forEach((attribute, value) -> values.put(attribute.value(), value));
        return new Person(person.id(), person.event(), values);
    }
}
