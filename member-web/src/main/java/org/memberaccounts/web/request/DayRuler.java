package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.deadline.Ruler;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The working days of an answer, drawn as a cell each and counted in words. */
@RequestScoped
public class DayRuler {
    /** The most cells that are drawn for days past the last one; the words count them all. */
    private static final int MOST_LATE = 10;

    /**
     * A ruler.
     *
     * @param cells the kinds of its cells, as the stylesheet calls them
     * @param label the counts, for those who don't see it
     * @param words the days that are left, or how late it is
     * @param left the working days that are left, today among them
     * @param late whether it is late
     */
    public record Shown(List<String> cells, String label, String words, int left, boolean late) {}

    private final AnswersDue due;
    private final Frame frame;

    @Inject
    DayRuler(AnswersDue due, Frame frame) {
        this.due = due;
        this.frame = frame;
    }

    /** Returns the ruler of a request; null once no answer is owed. */
    public Shown of(RequestFile file) {
        return due.ruler(file)
                .map(ruler -> new Shown(cells(ruler), label(ruler), words(file, ruler), ruler.left(), due.isLate(file)))
                .orElse(null);
    }

    private static List<String> cells(Ruler ruler) {
        return Stream.concat(
                        ruler.cells().stream().filter(cell -> cell != Ruler.Cell.LATE),
                        ruler.cells().stream()
                                .filter(cell -> cell == Ruler.Cell.LATE)
                                .limit(MOST_LATE))
                .map(DayRuler::css)
                .toList();
    }

    private static String css(Ruler.Cell cell) {
        return switch (cell) {
            case USED -> "u";
            case PAUSED -> "p";
            case TODAY -> "t";
            case LEFT -> "";
            case LATE -> "l";
        };
    }

    private String label(Ruler ruler) {
        int used = ruler.count(Ruler.Cell.USED);
        return texts().say(
                        "desk.days.label",
                        used,
                        used + ruler.left(),
                        ruler.count(Ruler.Cell.PAUSED),
                        ruler.left(),
                        ruler.late());
    }

    private String words(RequestFile file, Ruler ruler) {
        return due.isLate(file)
                ? texts().say("desk.days.late", ruler.late())
                : file.state().paused() ? texts().say("desk.days.paused") : texts().say("desk.days.left", ruler.left());
    }

    private Sentences texts() {
        return Sentences.of(DayRuler.class, frame.getLocale());
    }
}
