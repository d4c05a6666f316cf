package org.memberaccounts.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.CodeReach;
import org.memberaccounts.request.RefusalGround;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.request.State;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The privacy officer's desk: one request with what to know about it, and the decision. Nobody's data is shown. */
@Named
@RequestScoped
public class ReviewRequests {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final RequestDesk desk;
    private final ReviewDesk reviews;
    private final AnswersDue due;
    private final CaseDesk cases;
    private final Erasures erasures;
    private final Route route;
    private final Places places;
    private final Dates dates;
    private final Caller caller;
    private final Frame frame;
    private final Clock clock;
    private final HttpServletRequest request;

    private RequestFile file;
    private String decision;
    private String ground;
    private String reasons;
    private String error;
    private String wrong;

    @Inject
    @Param(name = "id")
    private String id;

    @Inject
    @Param(name = "done")
    private String done;

    @Inject
    ReviewRequests(
            RequestDesk desk,
            ReviewDesk reviews,
            AnswersDue due,
            CaseDesk cases,
            Erasures erasures,
            Route route,
            Places places,
            Dates dates,
            Caller caller,
            Frame frame,
            Clock clock,
            HttpServletRequest request) {
        this.desk = desk;
        this.reviews = reviews;
        this.due = due;
        this.cases = cases;
        this.erasures = erasures;
        this.route = route;
        this.places = places;
        this.dates = dates;
        this.caller = caller;
        this.frame = frame;
        this.clock = clock;
        this.request = request;
    }

    /**
     * At once, since whether the forms are there depends on it, and again before the page is shown, as it stands then.
     */
    @PostConstruct
    void load() {
        file = isOfficer()
                ? requestId()
                        .flatMap(known -> desk.find(caller.access(), known))
                        .orElse(null)
                : null;
    }

    /** Before the page is shown. */
    public void show() {
        if (isOfficer()) {
            load();
        } else {
            requestId()
                    .ifPresentOrElse(
                            known -> desk.find(caller.access(), known), () -> reviews.mayEnter(caller.access()));
        }
    }

    private Optional<RequestId> requestId() {
        return AddressId.read(id).map(RequestId::new);
    }

    public String takeUp() {
        return requestId()
                .map(known -> after(Act.TAKEN_UP, reviews.takeUp(caller.access(), known)))
                .orElse(null);
    }

    public String takeOver() {
        return requestId()
                .map(known -> after(Act.TAKEN_OVER, reviews.takeOver(caller.access(), known)))
                .orElse(null);
    }

    public String decide() {
        decision = request.getParameter("decision");
        ground = request.getParameter("ground");
        reasons = request.getParameter("reasons");
        if (requestId().isEmpty()) {
            return null;
        }
        return switch (String.valueOf(decision)) {
            case "approve" ->
                after(Act.APPROVED, reviews.approve(caller.access(), requestId().get(), caller.lastSignIn()));
            case "refuse" -> refuse(requestId().get());
            default -> fail("decision", texts().say("desk.no-decision"));
        };
    }

    private String refuse(RequestId known) {
        Optional<RefusalGround> on = RefusalGround.find(ground);
        if (on.isEmpty()) {
            return fail("ground", texts().say("desk.no-ground"));
        }
        return switch (Screening.lines(reasons == null ? "" : reasons, ReviewDesk.LONGEST_REASONS)) {
            case Screened.Clean clean when clean.text().isBlank() -> fail("reasons", texts().say("desk.no-reasons"));
            case Screened.Clean clean ->
                after(Act.REFUSED, reviews.refuse(caller.access(), known, caller.lastSignIn(), on.get(), clean.text()));
            case Screened.Stopped stopped -> stop(stopped.reason());
        };
    }

    private String stop(Reason reason) {
        reasons = reason.mustNotBeKept() ? null : reasons;
        return fail("reasons", reason.sentence(frame.getLocale(), ReviewDesk.LONGEST_REASONS));
    }

    private String after(Act act, RequestDesk.Result result) {
        return switch (result) {
            case RequestDesk.Result.Moved moved ->
                "/privacy/desk?faces-redirect=true&id=" + moved.file().id() + "&done=" + act.code();
            case RequestDesk.Result.SignInAgain again -> fail(texts().say("desk.not-fresh"));
            case RequestDesk.Result.NotNow notNow -> fail(texts().say("desk.not-now"));
            case RequestDesk.Result.NotAllowed notAllowed ->
                fail(texts().say("desk.denied." + notAllowed.why().code()));
            case RequestDesk.Result.AskedAlready already -> fail(texts().say("desk.not-now"));
            case RequestDesk.Result.InvitationUnanswered unanswered -> fail(texts().say("desk.not-now"));
            case RequestDesk.Result.UnknownRequest unknown -> fail(texts().say("desk.not-now"));
        };
    }

    private String fail(String sentence) {
        error = sentence;
        return null;
    }

    private String fail(String question, String sentence) {
        wrong = question;
        return fail(sentence);
    }

    private Sentences texts() {
        return Sentences.of(ReviewRequests.class, frame.getLocale());
    }

    public boolean isOfficer() {
        return caller.staff()
                .filter(staff -> staff.has(StaffRole.PRIVACY_OFFICER))
                .isPresent();
    }

    public boolean isFresh() {
        return caller.signedInWithin(RequestDesk.FRESH);
    }

    /** Until when the sign-in counts for a decision. */
    public String getFreshUntil() {
        return caller.lastSignIn()
                .at()
                .map(at -> dates.time(at.plus(RequestDesk.FRESH)))
                .orElse(null);
    }

    public boolean isLate() {
        return due.isLate(file);
    }

    /**
     * By when it is to be answered, or since when it is late, with what that is counted from; null where nothing is to
     * be answered any more.
     */
    public String getDue() {
        return due.by(file)
                .map(day -> texts().say(due.isLate(file) ? "desk.answer.late" : "desk.answer", dates.day(day)))
                .orElse(null);
    }

    /** What the press before this page did, in words; null when there was none, or somebody else did it. */
    public String getDone() {
        return file.moves().stream()
                .filter(move -> move.act().code().equals(done)
                        && move.officer().isPresent()
                        && move.officer().equals(caller.staff().map(Actor.Staff::number)))
                .findFirst()
                .map(move -> texts().say("desk.done." + done))
                .orElse(null);
    }

    /** The one that is looked at; null when none is. */
    public RequestFile getFile() {
        return file;
    }

    public List<Route.Stop> getRoute() {
        return route.of(file);
    }

    /** Whether it is about the officer who looks at it: somebody else decides then. */
    public boolean isOwn() {
        return file.isOpen() && reviews.isAbout(caller.access(), file);
    }

    public boolean isTakeable() {
        return file.can(Act.TAKEN_UP) && !isOwn();
    }

    /** Whether it is this officer's to decide now. */
    public boolean isDecidable() {
        return file.can(Act.APPROVED) && isMine() && !isOwn();
    }

    public boolean isSomebodyElses() {
        return file.can(Act.TAKEN_OVER) && !isMine() && !isOwn();
    }

    private boolean isMine() {
        return caller.staff()
                .filter(staff -> file.officer()
                        .filter(officer -> officer == staff.number())
                        .isPresent())
                .isPresent();
    }

    /** Which officer did what, a sentence each. */
    public List<String> getOfficers() {
        return file.moves().stream()
                .flatMap(move -> move
                        .officer()
                        .map(officer -> texts().say(
                                        "desk.by." + move.act().code(),
                                        Integer.toString(officer),
                                        dates.moment(move.at())))
                        .stream())
                .toList();
    }

    /** Where the person may have no claim code, and what follows from it; null where all is well. */
    public String getCodeMissing() {
        if (file.moves().stream().anyMatch(move -> move.act() == Act.ERASING_BEGUN_UNTOLD)) {
            return texts().say("desk.code.untold");
        }
        return desk.codeReach(file)
                .filter(reach -> reach != CodeReach.REACHED && !isOnItsWay(reach))
                .map(reach -> texts().say("desk.code." + reach.code()) + " "
                        + file.heldUntil()
                                .map(until -> texts().say("desk.code.held", dates.moment(until)))
                                .orElseGet(() -> texts().say("desk.code.page")))
                .orElse(null);
    }

    /** A mail takes a moment. */
    private boolean isOnItsWay(CodeReach reach) {
        return reach == CodeReach.MAIL_WAITING
                && file.heldUntil().isEmpty()
                && file.cameTo(State.APPROVED)
                        .filter(at -> at.plus(MOMENT).isAfter(clock.instant()))
                        .isPresent();
    }

    public int getOpenCases() {
        return file.person().map(cases::openAbout).orElse(0);
    }

    public long getEarlier() {
        return reviews.earlier(file);
    }

    public List<Places.Line> getPlaces() {
        return erasures.report(new ErasureId(file.id().value())).map(places::of).orElse(List.of());
    }

    public List<String> getGrounds() {
        return Arrays.stream(RefusalGround.values()).map(RefusalGround::code).toList();
    }

    public String getWaiting() {
        return Spans.of(desk.waitingPeriod(), frame.getLocale());
    }

    public String getDecision() {
        return decision;
    }

    public String getGround() {
        return ground;
    }

    public String getReasons() {
        return reasons;
    }

    public String getError() {
        return error;
    }

    /** What is wrong with an answer; a refusal isn't. */
    public List<FieldError> getErrors() {
        return wrong == null ? List.of() : List.of(new FieldError(wrong, texts().say("desk.field." + wrong), error));
    }

    /** Whether the answer to this question is the wrong one. */
    public boolean isWrong(String question) {
        return question.equals(wrong);
    }
}
