package org.memberaccounts.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The request that a privacy officer looks at, and what can be done with it now. Nobody's data is shown. */
@Named
@RequestScoped
public class ReviewRequests {
    private final DeletionDesk desk;
    private final ReviewDesk reviews;
    private final AnswersDue due;
    private final Route route;
    private final Dates dates;
    private final Caller caller;
    private final Frame frame;

    private DeletionFile file;

    @Inject
    @Param(name = "id")
    private RequestId id;

    @Inject
    @Param(name = "done")
    private String done;

    @Inject
    ReviewRequests(
            DeletionDesk desk,
            ReviewDesk reviews,
            AnswersDue due,
            Route route,
            Dates dates,
            Caller caller,
            Frame frame) {
        this.desk = desk;
        this.reviews = reviews;
        this.due = due;
        this.route = route;
        this.dates = dates;
        this.caller = caller;
        this.frame = frame;
    }

    /** At once, since whether the forms are there depends on it, and again after an act that came to nothing. */
    @PostConstruct
    void load() {
        file = isOfficer()
                ? requestId()
                        .flatMap(known -> desk.find(caller.access(), known))
                        .orElse(null)
                : null;
    }

    /** Before the page is shown: who isn't an officer is refused on record. */
    public void show() {
        if (!isOfficer()) {
            requestId()
                    .ifPresentOrElse(
                            known -> desk.find(caller.access(), known),
                            () -> reviews.mayEnter(caller.access(), DeletionWorkflow.DEFINITION));
        }
    }

    private Optional<RequestId> requestId() {
        return Optional.ofNullable(id);
    }

    private Sentences texts() {
        return Sentences.of(ReviewRequests.class, frame.getLocale());
    }

    public boolean isOfficer() {
        return caller.has(StaffRole.PRIVACY_OFFICER);
    }

    public boolean isLate() {
        return due.isLate(request());
    }

    /**
     * By when it is to be answered, or since when it is late, with what that is counted from; null where nothing is to
     * be answered any more.
     */
    public String getDue() {
        return due.by(request())
                .map(day -> texts().say(isLate() ? "desk.answer.late" : "desk.answer", dates.day(day)))
                .orElse(null);
    }

    /** What the press before this page did, in words; null when there was none, or somebody else did it. */
    public String getDone() {
        return request().moves().stream()
                .filter(move -> move.act().code().equals(done)
                        && move.officer().isPresent()
                        && move.officer().equals(number()))
                .findFirst()
                .map(move -> texts().say("desk.done." + done))
                .orElse(null);
    }

    /** The one that is looked at; null when none is. */
    public DeletionFile getFile() {
        return file;
    }

    private RequestFile request() {
        return file.request();
    }

    public List<Route.Stop> getRoute() {
        return route.of(file);
    }

    /** Whether it is about the officer who looks at it: somebody else decides then. */
    public boolean isOwn() {
        return request().isOpen() && reviews.isAbout(caller.access(), request());
    }

    public boolean isTakeable() {
        return request().can(Act.TAKEN_UP) && !isOwn();
    }

    /** Whether it is this officer's to decide now. */
    public boolean isDecidable() {
        return request().can(DeletionWorkflow.APPROVING) && isMine() && !isOwn();
    }

    public boolean isSomebodyElses() {
        return request().can(Act.TAKEN_OVER) && !isMine() && !isOwn();
    }

    private boolean isMine() {
        return number().isPresent() && number().equals(request().officer());
    }

    private Optional<Integer> number() {
        return caller.staff().map(Actor.Staff::number);
    }

    /** Which officer did what, a sentence each. */
    public List<String> getOfficers() {
        return request().moves().stream()
                .flatMap(move -> move
                        .officer()
                        .map(officer -> texts().say(
                                        "desk.by." + move.act().code(),
                                        Integer.toString(officer),
                                        dates.moment(move.at())))
                        .stream())
                .toList();
    }
}
