package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Takes a request up or over, and decides it: a privacy officer's acts. */
@Named
@RequestScoped
public class DecideRequest {
    private final DeletionDesk desk;
    private final DeletionReview decisions;
    private final ReviewDesk reviews;
    private final Dates dates;
    private final Caller caller;
    private final Frame frame;
    private final HttpServletRequest request;

    private String decision;
    private String ground;
    private String reasons;
    private String error;
    private String wrong;

    @Inject
    @Param(name = "id")
    private String id;

    @Inject
    DecideRequest(
            DeletionDesk desk,
            DeletionReview decisions,
            ReviewDesk reviews,
            Dates dates,
            Caller caller,
            Frame frame,
            HttpServletRequest request) {
        this.desk = desk;
        this.decisions = decisions;
        this.reviews = reviews;
        this.dates = dates;
        this.caller = caller;
        this.frame = frame;
        this.request = request;
    }

    private Optional<RequestId> requestId() {
        return AddressId.read(id).map(RequestId::new);
    }

    public String takeUp() {
        return requestId()
                .map(known -> after(Act.TAKEN_UP, reviews.takeUp(caller.access(), DeletionWorkflow.DEFINITION, known)))
                .orElse(null);
    }

    public String takeOver() {
        return requestId()
                .map(known ->
                        after(Act.TAKEN_OVER, reviews.takeOver(caller.access(), DeletionWorkflow.DEFINITION, known)))
                .orElse(null);
    }

    public String decide() {
        decision = request.getParameter("decision");
        ground = request.getParameter("ground");
        reasons = request.getParameter("reasons");
        return requestId().map(this::decide).orElse(null);
    }

    private String decide(RequestId known) {
        return switch (String.valueOf(decision)) {
            case "approve" ->
                after(DeletionWorkflow.APPROVING, decisions.approve(caller.access(), known, caller.lastSignIn()));
            case "refuse" -> refuse(known);
            default -> fail("decision", texts().say("desk.no-decision"));
        };
    }

    private String refuse(RequestId known) {
        Optional<RefusalGround> on = RefusalGround.find(ground);
        if (on.isEmpty()) {
            return fail("ground", texts().say("desk.no-ground"));
        }
        return switch (Screening.lines(reasons == null ? "" : reasons, DeletionReview.LONGEST_REASONS)) {
            case Screened.Clean clean when clean.text().isBlank() -> fail("reasons", texts().say("desk.no-reasons"));
            case Screened.Clean clean ->
                after(
                        DeletionWorkflow.REFUSING,
                        decisions.refuse(caller.access(), known, caller.lastSignIn(), on.get(), clean.text()));
            case Screened.Stopped stopped -> stop(stopped.reason());
        };
    }

    private String stop(Reason reason) {
        reasons = reason.mustNotBeKept() ? null : reasons;
        return fail("reasons", reason.sentence(frame.getLocale(), DeletionReview.LONGEST_REASONS));
    }

    private String after(Act act, Moving moving) {
        return switch (moving) {
            case Moving.Moved moved ->
                "/privacy/desk?faces-redirect=true&id=" + moved.file().id() + "&done=" + act.code();
            case Moving.SignInAgain again -> fail(texts().say("desk.not-fresh"));
            case Moving.NotNow notNow -> fail(texts().say("desk.not-now"));
            case Moving.NotAllowed no ->
                fail(texts().say("desk.denied." + no.why().code()));
            case Moving.UnknownRequest unknown -> fail(texts().say("desk.not-now"));
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
        return Sentences.of(DecideRequest.class, frame.getLocale());
    }

    /** Whether the officer has just proved who they are. */
    public boolean isFresh() {
        return caller.signedInWithin(LastSignIn.FRESH);
    }

    /** Until when the sign-in counts for a decision. */
    public String getFreshUntil() {
        return caller.lastSignIn()
                .at()
                .map(at -> dates.time(at.plus(LastSignIn.FRESH)))
                .orElse(null);
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
