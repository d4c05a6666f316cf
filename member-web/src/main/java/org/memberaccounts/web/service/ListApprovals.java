package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.approval.ApprovalFile;
import org.memberaccounts.approval.ApprovalFiles;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Page;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;

/** The approvals that agents wait for, and what the press before this page did. */
@Named
@RequestScoped
public class ListApprovals {
    /** Something that waits for an answer. */
    public record Line(String id, String what, String asker, Instant since) {}

    private final ApprovalFiles files;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;

    private ApprovalId answered;
    private String refused;
    private ApprovalId after;
    private ApprovalId later;
    private List<Line> waiting = List.of();
    private ApprovalFile justAnswered;

    @Inject
    ListApprovals(ApprovalFiles files, Caller caller, Frame frame, Dates dates) {
        this.files = files;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(
                ListApprovals.class,
                "service",
                3,
                "approvals",
                "/service/approvals",
                caller -> caller.has(StaffRole.SUPPORT_LEAD));
    }

    public void load() {
        Page<ApprovalFile, ApprovalId> page = files.waiting(caller.access(), Optional.ofNullable(after));
        waiting = page.items().stream().map(this::line).toList();
        later = page.next().orElse(null);
        justAnswered = Optional.ofNullable(answered)
                .flatMap(id -> files.find(caller.access(), id))
                .orElse(null);
    }

    private Line line(ApprovalFile file) {
        return new Line(
                file.id().toString(),
                files.sentence(file, frame.getLocale()),
                Integer.toString(file.askedBy()),
                file.askedAt());
    }

    public ApprovalId getAnswered() {
        return answered;
    }

    public void setAnswered(ApprovalId named) {
        answered = named;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String code) {
        refused = code;
    }

    public ApprovalId getAfter() {
        return after;
    }

    public void setAfter(ApprovalId place) {
        after = place;
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public ApprovalId getLater() {
        return later;
    }

    public List<Line> getWaiting() {
        return waiting;
    }

    /** Says what the press before this page did; null when there was none. */
    public String getDone() {
        return justAnswered == null
                ? null
                : justAnswered
                        .grantedUntil()
                        .map(until -> texts().say("approvals.granted", dates.moment(until)))
                        .orElseGet(() -> texts().say("approvals.declined"));
    }

    /** Says why the press before this page did nothing; null when it did, or there was none. */
    public String getRefusal() {
        String key = "approvals.refused." + refused;
        return refused != null && texts().knows(key) ? texts().say(key) : null;
    }

    private Sentences texts() {
        return Sentences.of(ListApprovals.class, frame.getLocale());
    }
}
