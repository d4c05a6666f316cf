package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Requests as lines of the officers' list: whose each is, and how its answer stands. */
@RequestScoped
public class QueueLines {
    /**
     * One line.
     *
     * @param owner the officer who decides, in words
     * @param due the day by which it is to be answered, in words; null where no answer is owed any more
     * @param days its working days; null in the same case
     */
    public record Line(
            RequestFile request, String about, String state, String owner, String due, DayRuler.Shown days) {}

    private final RequestKinds kinds;
    private final AnswerDay answers;
    private final DayRuler ruler;
    private final Caller caller;
    private final Frame frame;

    @Inject
    QueueLines(RequestKinds kinds, AnswerDay answers, DayRuler ruler, Caller caller, Frame frame) {
        this.kinds = kinds;
        this.answers = answers;
        this.ruler = ruler;
        this.caller = caller;
        this.frame = frame;
    }

    List<Line> of(List<RequestFile> files) {
        return kinds.lines(files).stream()
                .map(line -> new Line(
                        line.request(),
                        line.about(),
                        line.state(),
                        owner(line.request()),
                        answers.inQueue(line.request()),
                        ruler.of(line.request())))
                .toList();
    }

    private String owner(RequestFile file) {
        Sentences texts = Sentences.of(QueueLines.class, frame.getLocale());
        return file.officer()
                .map(officer -> file.officer().equals(caller.staff().map(Actor.Staff::number))
                        ? texts.say("desk.owner.you")
                        : texts.say("desk.owner", Integer.toString(officer)))
                .orElseGet(() -> file.isOpen() ? texts.say("desk.owner.nobody") : "");
    }
}
