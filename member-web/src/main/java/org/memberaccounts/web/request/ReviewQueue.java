package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Page;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.request.Stage;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/**
 * The requests of every kind that stand beside the officers' desk, stage by stage, each a page at a time. Empty for
 * anybody else.
 */
@Named
@RequestScoped
public class ReviewQueue {
    /** The working days within which an answer is due soon. */
    private static final int SOON = 5;

    /**
     * Some of the requests at a stage.
     *
     * @param count how many there are; null where not all are shown
     */
    public record Part(String name, String count, List<QueueLines.Line> lines) {}

    /**
     * The requests at a stage.
     *
     * @param next the place where the next page begins; null on the last one
     * @param address the address of the list of this stage alone, but for the place at its end
     */
    public record Listed(List<Part> parts, RequestId next, String address) {}

    private final ReviewDesk reviews;
    private final RequestKinds kinds;
    private final QueueLines lines;
    private final AnswersDue due;
    private final Caller caller;
    private final Frame frame;

    private List<RequestFile> waiting = List.of();
    private List<Listed> stages = List.of();

    @Inject
    @Param(name = "stage")
    private String stage;

    @Inject
    @Param(name = "after")
    private RequestId after;

    @Inject
    ReviewQueue(ReviewDesk reviews, RequestKinds kinds, QueueLines lines, AnswersDue due, Caller caller, Frame frame) {
        this.reviews = reviews;
        this.kinds = kinds;
        this.lines = lines;
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
        stages = Coded.find(Stage.class, stage).map(List::of).orElse(List.of(Stage.values())).stream()
                .map(this::listed)
                .filter(listed -> !listed.parts().isEmpty())
                .toList();
    }

    private Listed listed(Stage at) {
        Page<RequestFile, RequestId> page = reviews.at(caller.access(), at, Optional.ofNullable(after));
        if (at == Stage.TO_ANSWER) {
            waiting = page.items();
        }
        boolean whole = after == null && page.next().isEmpty();
        return new Listed(
                parts(at, lines.of(page.items()), whole),
                page.next().orElse(null),
                ReviewRequest.ADDRESS + "?stage=" + at.code() + "&after=");
    }

    /** Returns the lines under headings, which tell how urgent those are that wait for an answer. */
    private List<Part> parts(Stage at, List<QueueLines.Line> all, boolean whole) {
        Map<String, List<QueueLines.Line>> named = all.stream()
                .collect(Collectors.groupingBy(
                        line -> at == Stage.TO_ANSWER ? urgency(line) : at.code(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return named.entrySet().stream()
                .map(part -> new Part(
                        texts().say("desk.part." + part.getKey()),
                        whole ? Integer.toString(part.getValue().size()) : null,
                        part.getValue()))
                .toList();
    }

    private static String urgency(QueueLines.Line line) {
        return line.days().late()
                ? "late"
                : line.request().state().paused() ? "paused" : line.days().left() <= SOON ? "soon" : "later";
    }

    /** Returns the names of all kinds. */
    public String getTitle() {
        return frame.listed(kinds.all().stream().map(kind -> kinds.say(kind, "requests")));
    }

    public List<Listed> getStages() {
        return stages;
    }

    /** Tells whether only one stage is shown, or not its first page. */
    public boolean isPartly() {
        return stage != null;
    }

    /** Tells whether nothing waits for an answer. */
    public boolean isIdle() {
        return waiting.isEmpty();
    }

    /** Returns what is missing for the right days of answers; null when nothing is. */
    public String getMissing() {
        List<String> years = due.missingYears().stream().map(String::valueOf).toList();
        List<String> numbers = waiting.stream()
                .filter(due::isProvisional)
                .map(RequestFile::number)
                .toList();
        return years.isEmpty()
                ? null
                : numbers.isEmpty()
                        ? texts().say("desk.missing", frame.listed(years.stream()))
                        : texts().say(
                                        "desk.missing.answers",
                                        frame.listed(years.stream()),
                                        frame.listed(numbers.stream()));
    }

    private Sentences texts() {
        return Sentences.of(ReviewQueue.class, frame.getLocale());
    }
}
