package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.memberaccounts.approval.ApprovalFile;
import org.memberaccounts.approval.ApprovalFiles;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Answers what agents ask of a second person: yes or no, one press each. */
@Named
@RequestScoped
public class AnswerApprovals {
    private static final String PAGE = "/service/approvals";

    /** Something that waits for an answer. */
    public record Line(String id, String what, String asker, Instant since) {}

    private final Approvals approvals;
    private final ApprovalFiles files;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;
    private final String answered;
    private final String refused;

    private List<Line> waiting = List.of();
    private ApprovalFile justAnswered;

    @Inject
    AnswerApprovals(
            Approvals approvals,
            ApprovalFiles files,
            Caller caller,
            Frame frame,
            Dates dates,
            @Param(name = "answered") String answered,
            @Param(name = "refused") String refused) {
        this.approvals = approvals;
        this.files = files;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
        this.answered = answered;
        this.refused = refused;
    }

    public void load() {
        waiting = files.waiting(caller.access()).stream().map(this::line).toList();
        justAnswered = AddressId.read(answered)
                .flatMap(id -> files.find(caller.access(), new ApprovalId(id)))
                .orElse(null);
    }

    private Line line(ApprovalFile file) {
        return new Line(
                file.id().toString(),
                files.sentence(file, frame.getLocale()),
                Integer.toString(file.askedBy()),
                file.askedAt());
    }

    /** Takes one press and says where to go on. What isn't an answer changes nothing. */
    String answer(String approval, String answer) {
        if (!("yes".equals(answer) || "no".equals(answer))) {
            return PAGE;
        }
        return AddressId.read(approval)
                .map(ApprovalId::new)
                .map(id -> after(
                        answer.equals("yes")
                                ? approvals.grant(caller.access(), id)
                                : approvals.decline(caller.access(), id)))
                .orElse(PAGE);
    }

    private static String after(Approvals.Result result) {
        return switch (result) {
            case Approvals.Result.Granted granted ->
                PAGE + "?answered=" + granted.file().id();
            case Approvals.Result.Declined declined ->
                PAGE + "?answered=" + declined.file().id();
            case Approvals.Result.NotAllowed notAllowed ->
                PAGE + "?refused=" + notAllowed.why().code();
            case Approvals.Result.NotNow notNow -> PAGE + "?refused=over";
            case Approvals.Result.UnknownApproval unknown -> PAGE + "?refused=over";
            case Approvals.Result.Asked asked -> PAGE;
            case Approvals.Result.AskedAlready already -> PAGE;
            case Approvals.Result.NothingToApprove nothing -> PAGE;
        };
    }

    public List<Line> getWaiting() {
        return waiting;
    }

    /** What the press before this page did; null when there was none. */
    public String getDone() {
        return justAnswered == null
                ? null
                : justAnswered
                        .grantedUntil()
                        .map(until -> texts().say("approvals.granted", dates.moment(until)))
                        .orElseGet(() -> texts().say("approvals.declined"));
    }

    /** Why the press before this page did nothing; null when it did, or there was none. */
    public String getRefusal() {
        String key = "approvals.refused." + refused;
        return refused != null && texts().knows(key) ? texts().say(key) : null;
    }

    private Sentences texts() {
        return Sentences.of(AnswerApprovals.class, frame.getLocale());
    }
}
