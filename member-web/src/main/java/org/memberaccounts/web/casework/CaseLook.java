package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.deadline.Ruler;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The words in which a case is told: its kind, who has it, and its clock. */
@RequestScoped
class CaseLook {
    /**
     * A clock's working days, a cell each.
     *
     * @param cells the kinds of the cells, as the stylesheet calls them
     * @param label the counts, for those who don't see it
     */
    public record Days(List<String> cells, String label) {}

    private static final int MOST_CELLS = 30;

    private final CaseQueue queue;
    private final CaseKinds kinds;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;

    @Inject
    CaseLook(CaseQueue queue, CaseKinds kinds, Caller caller, Frame frame, Dates dates) {
        this.queue = queue;
        this.kinds = kinds;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
    }

    Sentences texts() {
        return Sentences.of(CaseLook.class, frame.getLocale());
    }

    String title(CaseFile file) {
        return frame.say(kinds.title(file.kind()));
    }

    /** Says who has it, for staff. */
    String owner(CaseFile file) {
        return file.handler()
                .map(number -> isMine(file) ? texts().say("owner.you") : agent(number))
                .orElseGet(() -> texts().say("owner.nobody"));
    }

    String agent(int number) {
        return texts().say("owner.agent", Integer.toString(number));
    }

    boolean isMine(CaseFile file) {
        return caller.staff().map(Actor.Staff::number).filter(file::isHandledBy).isPresent();
    }

    /** Says until when an answer is owed, or that the clock stands still. */
    String clock(CaseFile file) {
        if (!file.isOpen()) {
            return texts().say("clock.closed", dates.recentDay(file.closedAt().orElseThrow()));
        }
        if (queue.isLate(file)) {
            return texts().say("clock.late", day(file));
        }
        return file.standing().waitsFor() == WaitsFor.THEM
                ? texts().say("clock.paused")
                : texts().say("clock.due", day(file));
    }

    boolean isLate(CaseFile file) {
        return queue.isLate(file);
    }

    String day(CaseFile file) {
        return file.standing().dueOn().map(dates::dayAndMonth).orElse("");
    }

    /** Returns the days of an open case's clock; null for a closed one. */
    Days days(CaseFile file) {
        Optional<Ruler> ruler = queue.ruler(file.id());
        return ruler.map(known -> new Days(
                        known.cells().stream()
                                .limit(MOST_CELLS)
                                .map(CaseLook::css)
                                .toList(),
                        texts().say(
                                        "clock.label",
                                        known.count(Ruler.Cell.USED),
                                        known.count(Ruler.Cell.USED) + known.left(),
                                        known.count(Ruler.Cell.PAUSED),
                                        known.late())))
                .orElse(null);
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

    /** Says why something was refused. */
    String refused(Refusal why) {
        return texts().say("refused." + why.code());
    }
}
