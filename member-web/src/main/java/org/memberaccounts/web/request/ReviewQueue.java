package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.LostSignIns;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/**
 * What stands beside the privacy officer's desk: what waits, what has ended, and who was left without a sign-in. Empty
 * for anybody else.
 */
@Named
@RequestScoped
public class ReviewQueue {
    private static final int ENDED = 20;

    /** A member whose sign-in an administrator deleted. */
    public record Lost(String mark, Instant at) {}

    private final DeletionReview reviews;
    private final LostSignIns lostSignIns;
    private final AnswersDue due;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;

    private List<DeletionFile> open = List.of();
    private List<DeletionFile> ended = List.of();
    private List<Lost> lost = List.of();

    @Inject
    ReviewQueue(
            DeletionReview reviews, LostSignIns lostSignIns, AnswersDue due, Caller caller, Frame frame, Dates dates) {
        this.reviews = reviews;
        this.lostSignIns = lostSignIns;
        this.due = due;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
    }

    /** Before the page is shown, as it stands then. */
    public void show() {
        open = reviews.queue(caller.access());
        ended = reviews.ended(caller.access(), ENDED);
        lost = lostSignIns.list(caller.access()).stream()
                .map(one -> new Lost(Mark.of(one.subject().value()).toString(), one.since()))
                .toList();
    }

    public List<DeletionFile> getOpen() {
        return open;
    }

    public List<DeletionFile> getEnded() {
        return ended;
    }

    public List<Lost> getLost() {
        return lost;
    }

    /** How many wait, and how many of them too long. */
    public String getCount() {
        long late = open.stream().map(DeletionFile::request).filter(due::isLate).count();
        return late == 0 ? Integer.toString(open.size()) : texts().say("desk.count.late", open.size(), late);
    }

    public boolean isLate(RequestFile one) {
        return due.isLate(one);
    }

    /** By when it is to be answered, or since when it is late; null where nothing is to be answered any more. */
    public String dueDay(RequestFile one) {
        return due.by(one)
                .map(day -> texts().say(due.isLate(one) ? "desk.due.late" : "desk.due", dates.dayAndMonth(day)))
                .orElse(null);
    }

    private Sentences texts() {
        return Sentences.of(ReviewQueue.class, frame.getLocale());
    }
}
