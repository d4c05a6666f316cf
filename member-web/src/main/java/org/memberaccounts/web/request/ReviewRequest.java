package org.memberaccounts.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.request.Stage;
import org.omnifaces.cdi.Param;

/** The request, of whatever kind, that an officer looks at. Nobody's data is shown. */
@Named
@RequestScoped
public class ReviewRequest {
    /** The address of the desk for requests of all kinds. */
    public static final String ADDRESS = "/privacy/desk";

    private final RequestDesk desk;
    private final ReviewDesk reviews;
    private final RequestKinds kinds;
    private final Caller caller;

    private RequestFile file;
    private String error;

    @Inject
    @Param(name = "id")
    private RequestId id;

    @Inject
    ReviewRequest(RequestDesk desk, ReviewDesk reviews, RequestKinds kinds, Caller caller) {
        this.desk = desk;
        this.reviews = reviews;
        this.kinds = kinds;
        this.caller = caller;
    }

    /** Looks at once, since the part of the page depends on it, and again after an act that came to nothing. */
    @PostConstruct
    void load() {
        file = isOfficer() ? find().filter(this::isDecidedHere).orElse(null) : null;
    }

    /** Refuses on record, before the page is shown, anybody who decides no requests. */
    public void show() {
        if (!isOfficer() && id == null) {
            reviews.mayEnter(caller.access());
        } else if (!isOfficer()) {
            desk.find(caller.access(), id);
        }
    }

    private Optional<RequestFile> find() {
        return isChosen() ? desk.find(caller.access(), id) : mostUrgent();
    }

    /** Finds the most urgent one, to look at: a form names its own, since another may be more urgent by now. */
    private Optional<RequestFile> mostUrgent() {
        return FacesContext.getCurrentInstance().isPostback()
                ? Optional.empty()
                : reviews.at(caller.access(), Stage.TO_ANSWER, Optional.empty()).items().stream()
                        .findFirst();
    }

    /** Tells whether somebody chose a request; otherwise the most urgent one is shown. */
    public boolean isChosen() {
        return id != null;
    }

    private boolean isDecidedHere(RequestFile one) {
        return one.workflow().isDecidedBy(caller.access().actor());
    }

    /** Tells whether requests of any kind are decided by the one who is signed in. */
    public boolean isOfficer() {
        return kinds.all().stream().anyMatch(this::isDecidedHere);
    }

    private boolean isDecidedHere(RequestKind kind) {
        return kind.workflow().isDecidedBy(caller.access().actor());
    }

    /** Returns the part of the page that shows the request; null while none is looked at. */
    public String getPart() {
        return file == null ? null : kinds.of(file).desk();
    }

    /** Returns the parts that features show while no request was chosen. */
    public List<String> getNotices() {
        return kinds.all().stream()
                .filter(kind -> !isChosen() && isDecidedHere(kind))
                .flatMap(kind -> kind.deskNotice().stream())
                .toList();
    }

    /** Returns the request; null while none is looked at. */
    public RequestFile getFile() {
        return file;
    }

    /** Tells whether it is about the officer who looks at it: somebody else decides then. */
    public boolean isOwn() {
        return file.isOpen() && reviews.isAbout(caller.access(), file);
    }

    public boolean isTakeable() {
        return file.can(Act.TAKEN_UP) && !isOwn();
    }

    public boolean isSomebodyElses() {
        return file.can(Act.TAKEN_OVER) && !isMine() && !isOwn();
    }

    /** Tells whether this officer may do this with it now. */
    public boolean can(Act act) {
        return file.can(act) && isMine() && !isOwn();
    }

    private boolean isMine() {
        return number().isPresent() && number().equals(file.officer());
    }

    private Optional<Integer> number() {
        return caller.staff().map(Actor.Staff::number);
    }

    /** Leads on after an act, or shows the request as it is by now and says why nothing was done. */
    public String after(Act act, Moving moving) {
        return switch (moving) {
            case Moving.Moved moved ->
                ADDRESS + "?faces-redirect=true&id=" + moved.file().id() + "&done=" + act.code();
            case Moving.SignInAgain again -> fail("desk.not-fresh");
            case Moving.NotNow notNow -> fail("desk.not-now");
            case Moving.NotAllowed no -> fail("desk.denied." + no.why().code());
            case Moving.UnknownRequest unknown -> fail("desk.not-now");
        };
    }

    private String fail(String why) {
        error = kinds.say(file, why);
        load();
        return null;
    }

    /** Returns the reason why nothing was done, though nothing was wrong with the form; null when there is none. */
    public String getError() {
        return error;
    }
}
