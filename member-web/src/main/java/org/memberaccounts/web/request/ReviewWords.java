package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.Considerations;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.omnifaces.cdi.Param;

/** The request that an officer looks at, in the words of its kind. */
@Named
@RequestScoped
public class ReviewWords {
    private final ReviewRequest page;
    private final RequestKinds kinds;
    private final Considerations considerations;
    private final AnswerDay answers;
    private final DayRuler ruler;
    private final Route route;
    private final Dates dates;
    private final Caller caller;
    private final Frame frame;

    @Inject
    @Param(name = "done")
    private String done;

    @Inject
    ReviewWords(
            ReviewRequest page,
            RequestKinds kinds,
            Considerations considerations,
            AnswerDay answers,
            DayRuler ruler,
            Route route,
            Dates dates,
            Caller caller,
            Frame frame) {
        this.page = page;
        this.kinds = kinds;
        this.considerations = considerations;
        this.answers = answers;
        this.ruler = ruler;
        this.route = route;
        this.dates = dates;
        this.caller = caller;
        this.frame = frame;
    }

    private RequestFile file() {
        return page.getFile();
    }

    public String getHeading() {
        return kinds.say(file(), "desk.h1");
    }

    public String getAsked() {
        return kinds.say(file(), "desk.asked", file().number(), dates.day(file().askedAt()), kinds.about(file()));
    }

    public boolean isLate() {
        return answers.isLate(file());
    }

    /** Returns the sentence that says by when it is to be answered; null where no answer is owed any more. */
    public String getDue() {
        return answers.forOfficer(file());
    }

    /** Returns its working days; null in the same case. */
    public DayRuler.Shown getDays() {
        return ruler.of(file());
    }

    /** Returns what is known about the person before it is decided; nothing once it can't be decided any more. */
    public List<Considerations.Known> getKnown() {
        return file().isOpen() ? considerations.of(caller.access(), file(), frame.getLocale()) : List.of();
    }

    public List<Route.Stop> getRoute() {
        return route.of(file());
    }

    /**
     * Returns the outcome of the officer's last press, in words; null when there was none, or it was somebody else's.
     */
    public String getDone() {
        return file().moves().stream()
                .filter(move -> move.act().code().equals(done)
                        && move.officer().isPresent()
                        && move.officer().equals(caller.staff().map(Actor.Staff::number)))
                .findFirst()
                .map(move -> kinds.say(file(), "desk.done." + done))
                .orElse(null);
    }

    /** Returns a sentence for each act of an officer. */
    public List<String> getOfficers() {
        return file().moves().stream()
                .flatMap(move -> move
                        .officer()
                        .map(officer -> kinds.say(
                                file(),
                                "desk.by." + move.act().code(),
                                Integer.toString(officer),
                                dates.moment(move.at())))
                        .stream())
                .toList();
    }
}
