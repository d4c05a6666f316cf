package org.memberaccounts.api.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.api.creation.OnceOnly;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.NoPerson;
import org.memberaccounts.api.problem.Problem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.CertificateDesk;
import org.memberaccounts.request.CodeReach;
import org.memberaccounts.request.DeletionGround;
import org.memberaccounts.request.DeletionWorkflow;
import org.memberaccounts.request.RefusalGround;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Transition;

/** {@code /deletion-requests}: a member's own, and for privacy officers everybody's, without anybody's data. */
@Path("deletion-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeletionRequestsResource {
    /**
     * Asks for the erasure of everything.
     *
     * @param ground code of a {@link DeletionGround}
     */
    @Schema(name = "AskForDeletion")
    public record Request(String ground) {}

    /**
     * Refuses a request.
     *
     * @param ground code of a {@link RefusalGround}
     * @param reasons as the person will read them; sealed
     */
    @Schema(name = "RefuseDeletion")
    public record Refusal(
            String ground,

            @Schema(description = "As the person will read them; sealed")
            String reasons) {
        @Override
        public String toString() {
            return "Refusal[" + ground + ", hidden]";
        }
    }

    /**
     * One move a request has made.
     *
     * @param officer the staff number of the officer who made it; absent where none did
     */
    public record Move(String act, String state, Instant at, Integer officer) {}

    /**
     * A request.
     *
     * @param state code of a {@link State}; superseded: another erasure of the same person came first
     * @param officer the staff number of who decides
     * @param answerBy the last day on which the answer is in time, in the organisation's zone; absent once there is
     *     nothing to answer
     * @param late whether that day is over
     * @param waitingUntil until when it can be called off, once approved
     * @param claimCode code of a {@link CodeReach}: whether the person can have a claim code; absent unless it is
     *     waiting
     * @param heldUntil until when at most the erasure waits for the mail that has the code; absent unless it does
     */
    @Schema(name = "DeletionRequest")
    public record File(
            UUID id,
            String number,
            String ground,

            @Schema(description = "superseded: another erasure of the same person came first")
            String state,

            boolean open,

            @Schema(description = "Staff number of who decides")
            Integer officer,

            @Schema(description = "Absent unless it was refused")
            String refusalGround,

            @Schema(description = "The last day on which the answer is in time; absent once there is nothing to answer")
            LocalDate answerBy,

            boolean late,

            @Schema(description = "Until when it can be called off, once approved")
            Instant waitingUntil,

            @Schema(description = "Whether the person can have a claim code; absent unless it is waiting")
            String claimCode,

            @Schema(
                    description =
                            "Until when at most the erasure waits for the mail that has the code; absent unless it"
                                    + " does")
            Instant heldUntil,

            List<Move> moves) {
        static File of(RequestFile file, Optional<LocalDate> answerBy, boolean late, Optional<CodeReach> reach) {
            return new File(
                    file.id().value(),
                    file.number(),
                    file.ground().code(),
                    file.state().code(),
                    file.isOpen(),
                    file.officer().orElse(null),
                    file.refusalGround().map(RefusalGround::code).orElse(null),
                    answerBy.orElse(null),
                    late,
                    file.waitingUntil().orElse(null),
                    reach.map(CodeReach::code).orElse(null),
                    file.heldUntil().orElse(null),
                    file.moves().stream()
                            .map(move -> new Move(
                                    move.act().code(),
                                    move.to().code(),
                                    move.at(),
                                    move.officer().orElse(null)))
                            .toList());
        }
    }

    /**
     * What to know before deciding, and what an erasure did so far; nobody's data.
     *
     * @param openCases of the service centre, about the person
     * @param earlierRequests of the same person
     * @param places where something is erased; none before it begins
     */
    @Schema(name = "DeletionFacts")
    public record Facts(int openCases, long earlierRequests, List<CertificatesResource.Place> places) {}

    /** A code that fetches the certificate; shown once. */
    @Schema(name = "ClaimCode")
    public record Code(String code) {
        @Override
        public String toString() {
            return "Code[hidden]";
        }
    }

    /** A move that the workflow knows. */
    @Schema(name = "DeletionMove")
    public record Definition(
            String act, List<String> from, String to, String by, boolean freshSignIn, boolean offered) {
        static Definition of(Transition transition) {
            return new Definition(
                    transition.act().code(),
                    transition.from().stream().sorted().map(State::code).toList(),
                    transition.to().code(),
                    transition.by().code(),
                    transition.fresh(),
                    transition.offered());
        }
    }

    private static final int ENDED = 50;

    @Inject
    private RequestDesk desk;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private AnswersDue due;

    @Inject
    private CertificateDesk certificates;

    @Inject
    private CaseDesk cases;

    @Inject
    private Erasures erasures;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private NoPerson noPerson;

    @POST
    @Repeatable
    @Parameter(ref = Repeatable.HEADER)
    @Operation(
            operationId = "askForDeletion",
            summary = "Ask us to erase everything we hold about you. Needs a sign-in within the last ten minutes.")
    @APIResponse(
            responseCode = "201",
            description = "Asked; Location names the request",
            content = @Content(schema = @Schema(implementation = File.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, unknown-ground")
    @APIResponse(responseCode = "401", description = "fresh-sign-in-needed; recorded")
    @APIResponse(responseCode = "404", description = "no-membership")
    @APIResponse(responseCode = "409", description = "deletion-asked-already, invitation-unanswered")
    public Response ask(Request request) {
        if (request == null || request.ground() == null) {
            return problems.badRequest("malformed-body");
        }
        Optional<DeletionGround> ground = DeletionGround.find(request.ground());
        if (ground.isEmpty()) {
            return problems.badRequest("unknown-ground");
        }
        return asPerson(own -> onceOnly.answer(
                () -> desk.ask(own.by(), own.person(), caller.lastSignIn(), ground.get(), problems.locale()),
                result -> result instanceof RequestDesk.Result.Moved moved ? asked(moved.file()) : answer(result),
                before -> desk.find(own.by(), new RequestId(before.id()))
                        .map(this::asked)
                        .orElseGet(() -> problems.notFound("unknown-request"))));
    }

    private Response asked(RequestFile file) {
        return Response.created(URI.create("deletion-requests/" + file.id()))
                .entity(read(file))
                .build();
    }

    private File read(RequestFile file) {
        return File.of(file, due.by(file), due.isLate(file), desk.codeReach(file));
    }

    @GET
    @Operation(
            operationId = "deletionRequests",
            summary = "Your own requests, newest first; for privacy officers all that are open, what is to be answered"
                    + " first at the head, and then the latest that ended.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = File.class)))
    @APIResponse(responseCode = "404", description = "no-membership")
    public Response list() {
        if (caller.has(StaffRole.PRIVACY_OFFICER)) {
            Access by = caller.access();
            return Response.ok(Stream.concat(reviews.queue(by).stream(), reviews.ended(by, ENDED).stream())
                            .map(this::read)
                            .toList())
                    .build();
        }
        return asPerson(own -> Response.ok(
                        desk.of(own.person()).stream().map(this::read).toList())
                .build());
    }

    @GET
    @Path("workflow")
    @Operation(operationId = "deletionWorkflow", summary = "Every move that a request can make, and who makes it.")
    @APIResponse(responseCode = "200", description = "The definition that is enforced")
    public List<Definition> workflow() {
        return DeletionWorkflow.TRANSITIONS.stream().map(Definition::of).toList();
    }

    @GET
    @Path("{request}")
    @Operation(
            operationId = "deletionRequest",
            summary = "One request: your own, or any for a privacy officer.",
            description = """
            You read the reasons of a refusal by `POST /api/v1/disclosures` with `person` from `GET /api/v1/membership`, `purpose` `self-access`, `attributes` \
            `["case-text"]` and `caseId` the id of the request. That is a read, and on record as one.""")
    @APIResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = File.class)))
    @APIResponse(responseCode = "404", description = "unknown-request; recorded when it is somebody else's")
    public Response one(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return desk.find(mover(), new RequestId(id))
                .map(file -> Response.ok(read(file)).build())
                .orElseGet(() -> problems.notFound("unknown-request"));
    }

    @GET
    @Path("{request}/facts")
    @Operation(
            operationId = "deletionFacts",
            summary = "What a privacy officer knows before deciding, and afterwards what was erased.")
    @APIResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = Facts.class)))
    @APIResponse(responseCode = "403", description = "not-allowed; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    public Response facts(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        if (!reviews.mayEnter(caller.access())) {
            return problems.forbidden("not-allowed");
        }
        return desk.find(caller.access(), new RequestId(id))
                .map(file -> Response.ok(facts(file)).build())
                .orElseGet(() -> problems.notFound("unknown-request"));
    }

    private Facts facts(RequestFile file) {
        return new Facts(
                file.person().map(cases::openAbout).orElse(0),
                reviews.earlier(file),
                erasures.report(new ErasureId(file.id().value()))
                        .map(CertificatesResource::places)
                        .orElse(List.of()));
    }

    @POST
    @Path("{request}/calling-off")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "callOffDeletion", summary = "Call off your own request, until erasing begins.")
    @APIResponse(
            responseCode = "200",
            description = "Called off",
            content = @Content(schema = @Schema(implementation = File.class)))
    @APIResponse(responseCode = "404", description = "unknown-request; recorded when it is somebody else's")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response callOff(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answer(
                desk.callOff(caller.account().map(OpenedAccount::by).orElseGet(caller::access), new RequestId(id)));
    }

    @POST
    @Path("{request}/claim-codes")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "makeClaimCode",
            summary = "A code that fetches your certificate once you can't sign in any more. Yours to make during the"
                    + " waiting period; shown once.")
    @APIResponse(
            responseCode = "201",
            description = "The code",
            content = @Content(schema = @Schema(implementation = Code.class)))
    @APIResponse(responseCode = "404", description = "no-membership")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response makeClaimCode(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return asPerson(own -> certificates
                .makeCode(own.by(), own.person(), new RequestId(id))
                .map(code -> Response.status(Response.Status.CREATED)
                        .entity(new Code(code))
                        .build())
                .orElseGet(() -> problems.conflict("not-now")));
    }

    @POST
    @Path("{request}/review")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "reviewDeletion",
            summary = "Take a request up, as a privacy officer: from here on you decide.")
    @APIResponse(
            responseCode = "200",
            description = "Yours",
            content = @Content(schema = @Schema(implementation = File.class)))
    @APIResponse(responseCode = "403", description = "not-allowed, own-request, taken-up-by-another; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response review(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answer(reviews.takeUp(caller.access(), new RequestId(id)));
    }

    @POST
    @Path("{request}/takeover")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeOverDeletion",
            summary = "Take a request over from the privacy officer who took it up: from here on you decide.")
    @APIResponse(
            responseCode = "200",
            description = "Yours",
            content = @Content(schema = @Schema(implementation = File.class)))
    @APIResponse(responseCode = "403", description = "not-allowed, own-request; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response takeOver(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answer(reviews.takeOver(caller.access(), new RequestId(id)));
    }

    @POST
    @Path("{request}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveDeletion",
            summary = "Approve, as the officer who reviews it. The waiting period begins. Needs a sign-in within the"
                    + " last ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = File.class)))
    @APIResponse(responseCode = "401", description = "fresh-sign-in-needed; recorded")
    @APIResponse(responseCode = "403", description = "not-allowed, own-request, taken-up-by-another; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    public Response approve(@Parameter(description = "Id of the request") @PathParam("request") UUID id) {
        return answer(reviews.approve(caller.access(), new RequestId(id), caller.lastSignIn()));
    }

    @POST
    @Path("{request}/refusal")
    @Operation(
            operationId = "refuseDeletion",
            summary = "Refuse on one of the five grounds, with reasons, as the officer who reviews it. Needs a sign-in"
                    + " within the last ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "Refused; the person reads the reasons",
            content = @Content(schema = @Schema(implementation = File.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, unknown-ground")
    @APIResponse(responseCode = "401", description = "fresh-sign-in-needed; recorded")
    @APIResponse(responseCode = "403", description = "not-allowed, own-request, taken-up-by-another; recorded")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "not-now")
    @APIResponse(responseCode = "422", description = "invalid-values")
    public Response refuse(
            @Parameter(description = "Id of the request") @PathParam("request") UUID id, Refusal refusal) {
        if (refusal == null || refusal.ground() == null) {
            return problems.badRequest("malformed-body");
        }
        Optional<RefusalGround> ground = RefusalGround.find(refusal.ground());
        if (ground.isEmpty()) {
            return problems.badRequest("unknown-ground");
        }
        return switch (Screening.lines(
                refusal.reasons() == null ? "" : refusal.reasons(), ReviewDesk.LONGEST_REASONS)) {
            case Screened.Clean clean when clean.text().isBlank() -> invalid(Reason.REQUIRED);
            case Screened.Clean clean ->
                answer(reviews.refuse(
                        caller.access(), new RequestId(id), caller.lastSignIn(), ground.get(), clean.text()));
            case Screened.Stopped stopped -> invalid(stopped.reason());
        };
    }

    private Response invalid(Reason reason) {
        return problems.invalid(List.of(new Problem.ValueError(
                "reasons", reason.code(), reason.sentence(problems.locale(), ReviewDesk.LONGEST_REASONS))));
    }

    private Response answer(RequestDesk.Result result) {
        return switch (result) {
            case RequestDesk.Result.Moved moved ->
                Response.ok(read(moved.file())).build();
            case RequestDesk.Result.AskedAlready already -> problems.conflict("deletion-asked-already");
            case RequestDesk.Result.InvitationUnanswered unanswered -> problems.conflict("invitation-unanswered");
            case RequestDesk.Result.SignInAgain again -> problems.signInAgain(RequestDesk.FRESH);
            case RequestDesk.Result.NotNow notNow -> problems.conflict("not-now");
            case RequestDesk.Result.NotAllowed notAllowed ->
                problems.forbidden(notAllowed.why().code());
            case RequestDesk.Result.UnknownRequest unknown -> problems.notFound("unknown-request");
        };
    }

    /** Officers act as staff, everybody else for themselves. */
    private Access mover() {
        return caller.has(StaffRole.PRIVACY_OFFICER)
                ? caller.access()
                : caller.account().map(OpenedAccount::by).orElseGet(caller::access);
    }

    private Response asPerson(Function<OpenedAccount, Response> work) {
        return caller.account().map(work).orElseGet(noPerson::answer);
    }
}
