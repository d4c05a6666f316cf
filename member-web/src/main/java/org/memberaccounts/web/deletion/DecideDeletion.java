package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.code.Coded;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.request.ReviewRequest;

/** Decides the request for deletion that a privacy officer looks at. */
@Named
@RequestScoped
public class DecideDeletion {
    /** The two ways to decide. */
    public enum Decision implements Coded {
        APPROVE,
        REFUSE
    }

    private final DeletionDesk desk;
    private final DeletionReview decisions;
    private final ReviewRequest page;
    private final Dates dates;
    private final Caller caller;
    private final Frame frame;

    private Decision decision;
    private RefusalGround ground;
    private ScreenedText reasons;

    @Inject
    DecideDeletion(
            DeletionDesk desk, DeletionReview decisions, ReviewRequest page, Dates dates, Caller caller, Frame frame) {
        this.desk = desk;
        this.decisions = decisions;
        this.page = page;
        this.dates = dates;
        this.caller = caller;
        this.frame = frame;
    }

    public String decide() {
        RequestId id = page.getFile().id();
        return decision == Decision.APPROVE ? approve(id) : refuse(id);
    }

    private String approve(RequestId id) {
        return page.after(DeletionWorkflow.APPROVING, decisions.approve(caller.access(), id, caller.lastSignIn()));
    }

    private String refuse(RequestId id) {
        return page.after(
                DeletionWorkflow.REFUSING, decisions.refuse(caller.access(), id, caller.lastSignIn(), ground, reasons));
    }

    /** Tells whether it is this officer's to decide now. */
    public boolean isPossible() {
        return page.can(DeletionWorkflow.APPROVING);
    }

    /** Tells whether the officer has just signed in. */
    public boolean isFresh() {
        return caller.signedInWithin(LastSignIn.FRESH);
    }

    /** Returns the time until which the sign-in counts for a decision. */
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
}
