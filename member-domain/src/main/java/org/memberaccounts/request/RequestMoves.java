package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.notice.Notices;

/** What people and officers do to a request: as {@link DeletionWorkflow} has it, and on record. */
@ApplicationScoped
class RequestMoves {
    private final Notices notices;
    private final Clock clock;
    private final Event<RequestMoved> moved;
    private final Event<RequestDenied> denied;

    @Inject
    RequestMoves(Notices notices, Clock clock, Event<RequestMoved> moved, Event<RequestDenied> denied) {
        this.notices = notices;
        this.clock = clock;
        this.moved = moved;
        this.denied = denied;
    }

    /**
     * Makes the move and what follows from it, where the definition has it for this party now; otherwise nothing, and
     * says why not.
     */
    RequestDesk.Result makeIfItCan(
            Access by, Party party, LastSignIn signedIn, DeletionRequest request, Act act, Runnable after) {
        Optional<Transition> transition =
                DeletionWorkflow.move(request.file().state(), act).filter(move -> move.by() == party);
        if (transition.isEmpty()) {
            return new RequestDesk.Result.NotNow(request.file());
        }
        if (transition.get().fresh() && !signedIn.isWithin(RequestDesk.FRESH, clock.instant())) {
            denied.fire(RequestDenied.about(by, request.file(), act.code(), Denial.FRESH_SIGN_IN_NEEDED));
            return new RequestDesk.Result.SignInAgain();
        }
        make(by, request, act);
        after.run();
        return new RequestDesk.Result.Moved(request.file());
    }

    /** Makes a move that is known to be there. */
    void make(Access by, DeletionRequest request, Act act) {
        request.move(
                act,
                clock.instant(),
                by.actor() instanceof Actor.Staff staff ? Optional.of(staff.number()) : Optional.empty());
        tell(by, request, act);
    }

    /** Puts on record what was made. */
    void tell(Access by, DeletionRequest request, Act act) {
        RequestFile file = request.file();
        moved.fire(new RequestMoved(by, file.id(), file.person(), act));
    }

    /** Sends the person a mail about it. */
    void notify(DeletionRequest request, String kind) {
        RequestFile file = request.file();
        file.person().ifPresent(person -> notices.tell(person, kind, file.id().toString(), file.language()));
    }
}
