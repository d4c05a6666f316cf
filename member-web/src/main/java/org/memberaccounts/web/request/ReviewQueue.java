package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;

/**
 * The requests of every kind that stand beside the officers' desk, both those that wait and the latest that have ended.
 * Empty for anybody else.
 */
@Named
@RequestScoped
public class ReviewQueue {
    private static final int ENDED = 20;

    private final ReviewDesk reviews;
    private final RequestKinds kinds;
    private final AnswerDay answers;
    private final AnswersDue due;
    private final Caller caller;
    private final Frame frame;

    private List<RequestFile> open = List.of();
    private List<RequestKinds.Line> openLines = List.of();
    private List<RequestKinds.Line> endedLines = List.of();

    @Inject
    ReviewQueue(ReviewDesk reviews, RequestKinds kinds, AnswerDay answers, AnswersDue due, Caller caller, Frame frame) {
        this.reviews = reviews;
        this.kinds = kinds;
        this.answers = answers;
        this.due = due;
        this.caller = caller;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(ReviewQueue.class, "privacy", 1, "desk", ReviewRequest.ADDRESS);
    }

    /** Looks before the page is shown, so that it shows how things stand then. */
    public void show() {
        open = reviews.queue(caller.access());
        openLines = kinds.lines(open);
        endedLines = kinds.lines(reviews.ended(caller.access(), ENDED));
    }

    /** Returns the names of all kinds. */
    public String getTitle() {
        return frame.listed(kinds.all().stream().map(kind -> kinds.say(kind, "requests")));
    }

    public List<RequestKinds.Line> getOpen() {
        return openLines;
    }

    public List<RequestKinds.Line> getEnded() {
        return endedLines;
    }

    /** Returns the number of those that wait, and of those that wait too long. */
    public String getCount() {
        long late = open.stream().filter(answers::isLate).count();
        return late == 0
                ? Integer.toString(open.size())
                : Sentences.of(ReviewQueue.class, frame.getLocale()).say("desk.count.late", open.size(), late);
    }

    /** Returns what is missing for the right days of answers; null when nothing is. */
    public String getMissing() {
        List<String> years = due.missingYears().stream().map(String::valueOf).toList();
        List<String> waiting = open.stream()
                .filter(due::isProvisional)
                .map(RequestFile::number)
                .map(String::valueOf)
                .toList();
        Sentences texts = Sentences.of(ReviewQueue.class, frame.getLocale());
        return years.isEmpty()
                ? null
                : waiting.isEmpty()
                        ? texts.say("desk.missing", frame.listed(years.stream()))
                        : texts.say(
                                "desk.missing.answers", frame.listed(years.stream()), frame.listed(waiting.stream()));
    }

    public boolean isLate(RequestFile one) {
        return answers.isLate(one);
    }

    /** Returns the day by which it is to be answered, in words; null where no answer is owed any more. */
    public String dueDay(RequestFile one) {
        return answers.inQueue(one);
    }
}
