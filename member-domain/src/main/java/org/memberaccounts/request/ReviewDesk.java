package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.identity.SignIns;

/**
 * Where staff see the requests that wait and make them theirs, of whichever kind; decisions are the kind's own.
 * Nobody's data is there.
 */
@ApplicationScoped
public class ReviewDesk {
    private static final LastSignIn ANY = new LastSignIn(Optional.empty());

    private final Requests requests;
    private final RequestMoves moves;
    private final AnswersDue due;
    private final SignIns signIns;
    private final Event<RequestDenied> denied;

    @Inject
    ReviewDesk(Requests requests, RequestMoves moves, AnswersDue due, SignIns signIns, Event<RequestDenied> denied) {
        this.requests = requests;
        this.moves = moves;
        this.due = due;
        this.signIns = signIns;
        this.denied = denied;
    }

    /** Whether somebody may work here; that anybody tried who doesn't decide this kind is on record. */
    @Transactional
    public boolean mayEnter(Access by, Workflow workflow) {
        boolean may = workflow.isDecidedBy(by.actor());
        if (!may) {
            denied.fire(new RequestDenied(
                    by, RequestAction.lookingAt(workflow), Optional.empty(), Optional.empty(), Denial.NOT_ALLOWED));
        }
        return may;
    }

    /** The requests that are on their way, those to be answered first at the head; none for who doesn't decide them. */
    public List<RequestFile> queue(Access by, Workflow workflow) {
        return workflow.isDecidedBy(by.actor())
                ? requests.open(workflow).stream()
                        .map(request -> request.file(workflow))
                        .sorted(Comparator.comparing(file -> due.by(file).orElse(LocalDate.MAX)))
                        .toList()
                : List.of();
    }

    /** The requests that have come to an end, newest first; none for who doesn't decide them. */
    public List<RequestFile> ended(Access by, Workflow workflow, int limit) {
        return workflow.isDecidedBy(by.actor())
                ? requests.ended(workflow, limit).stream()
                        .map(request -> request.file(workflow))
                        .toList()
                : List.of();
    }

    /** Takes a request up: from here on they decide. */
    @Transactional
    public Moving takeUp(Access by, Workflow workflow, RequestId id) {
        return moves.move(by, ANY, workflow, id, Act.TAKEN_UP);
    }

    /** Takes a request over from who took it up, such as when they are ill: from here on this one decides. */
    @Transactional
    public Moving takeOver(Access by, Workflow workflow, RequestId id) {
        return moves.move(by, ANY, workflow, id, Act.TAKEN_OVER);
    }

    /** Whether it is about the very one who asks, who is a member as well: nobody decides about themselves. */
    public boolean isAbout(Access by, RequestFile file) {
        return by.actor() instanceof Actor.Staff staff
                && file.person().isPresent()
                && file.person().equals(signIns.personOfStaff(staff.number()));
    }

    /** How many requests of this kind the same person made before. */
    public long earlier(RequestFile file) {
        return file.person()
                .map(person -> requests.of(file.workflow(), person).stream()
                        .filter(other -> other.file(file.workflow()).askedAt().isBefore(file.askedAt()))
                        .count())
                .orElse(0L);
    }
}
