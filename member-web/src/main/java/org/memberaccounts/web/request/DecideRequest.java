package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.code.Coded;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Takes a request up or over, and decides it: a privacy officer's acts. */
@Named
@RequestScoped
public class DecideRequest {
    /** The two ways to decide. */
    public enum Decision implements Coded {
        APPROVE,
        REFUSE
    }

    private final DeletionDesk desk;
    private final DeletionReview decisions;
    private final ReviewDesk reviews;
    private final ReviewRequests page;
    private final Dates dates;
    private final Caller caller;
    private final Frame frame;

    private Decision decision;
    private RefusalGround ground;
    private ScreenedText reasons;
    private String error;

    @Inject
    @Param(name = "id")
    private RequestId id;

    @Inject
    DecideRequest(
            DeletionDesk desk,
            DeletionReview decisions,
            ReviewDesk reviews,
            ReviewRequests page,
            Dates dates,
            Caller caller,
            Frame frame) {
        this.desk = desk;
        this.decisions = decisions;
        this.reviews = reviews;
        this.page = page;
        this.dates = dates;
        this.caller = caller;
        this.frame = frame;
    }

    private Optional<RequestId> requestId() {
        return Optional.ofNullable(id);
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
        return requestId()
                .map(known -> decision == Decision.APPROVE ? approve(known) : refuse(known))
                .orElse(null);
    }

    private String approve(RequestId known) {
        return after(DeletionWorkflow.APPROVING, decisions.approve(caller.access(), known, caller.lastSignIn()));
    }

    private String refuse(RequestId known) {
        return after(
                DeletionWorkflow.REFUSING,
                decisions.refuse(caller.access(), known, caller.lastSignIn(), ground, reasons));
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

    /** Nothing was done; the request is shown as it is by now. */
    private String fail(String sentence) {
        error = sentence;
        page.load();
        return null;
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

    public List<RefusalGround> getGrounds() {
        return List.of(RefusalGround.values());
    }

    public String getWaiting() {
        return Spans.of(desk.waitingPeriod(), frame.getLocale());
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision made) {
        decision = made;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround chosen) {
        ground = chosen;
    }

    public ScreenedText getReasons() {
        return reasons;
    }

    public void setReasons(ScreenedText written) {
        reasons = written;
    }

    public int getLongestReasons() {
        return DeletionReview.LONGEST_REASONS;
    }

    /** Why it was not done, though nothing was wrong with the form. */
    public String getError() {
        return error;
    }
}
