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
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;

/**
 * The desk at which staff see the waiting requests of any kind and take them up; each kind makes its own decisions. It
 * shows nobody's data.
 */
@ApplicationScoped
public class ReviewDesk {
    private static final LastSignIn ANY = new LastSignIn(Optional.empty());

    private final Requests requests;
    private final Workflows workflows;
    private final RequestMoves moves;
    private final AnswersDue due;
    private final Colleagues colleagues;
    private final Event<RequestDenied> denied;

    @Inject
    ReviewDesk(
            Requests requests,
            Workflows workflows,
            RequestMoves moves,
            AnswersDue due,
            Colleagues colleagues,
            Event<RequestDenied> denied) {
        this.requests = requests;
        this.workflows = workflows;
        this.moves = moves;
        this.due = due;
        this.colleagues = colleagues;
        this.denied = denied;
    }

    /** Tells whether the actor may work here; an attempt by anybody who doesn't decide this kind is put on record. */
    @Transactional
    public boolean mayEnter(Access by, Workflow workflow) {
        boolean may = workflow.isDecidedBy(by.actor());
        if (!may) {
            denied.fire(new RequestDenied(
                    by, RequestAction.lookingAt(workflow), Optional.empty(), Optional.empty(), Denial.NOT_ALLOWED));
        }
        return may;
    }

    /** Tells whether the actor decides any kind; an attempt by anybody else is put on record for each kind. */
    @Transactional
    public boolean mayEnter(Access by) {
        boolean may = workflows.all().stream().anyMatch(workflow -> workflow.isDecidedBy(by.actor()));
        if (!may) {
            workflows.all().forEach(workflow -> mayEnter(by, workflow));
        }
        return may;
    }

    /** Returns the open requests of every kind that the actor decides, those to be answered first on top. */
    public List<RequestFile> queue(Access by) {
        return workflows.all().stream()
                .flatMap(workflow -> queue(by, workflow).stream())
                .sorted(byLastDay())
                .toList();
    }

    /** Returns the closed requests of every kind that the actor decides, newest first. */
    public List<RequestFile> ended(Access by, int limit) {
        return workflows.all().stream()
                .flatMap(workflow -> ended(by, workflow, limit).stream())
                .sorted(Comparator.comparing(RequestFile::askedAt).reversed())
                .limit(limit)
                .toList();
    }

    private Comparator<RequestFile> byLastDay() {
        return Comparator.comparing(file -> due.by(file).orElse(LocalDate.MAX));
    }

    /** Returns the open requests, those to be answered first on top; none for actors who don't decide them. */
    public List<RequestFile> queue(Access by, Workflow workflow) {
        return workflow.isDecidedBy(by.actor())
                ? requests.open(workflow).stream()
                        .map(request -> request.file(workflow))
                        .sorted(byLastDay())
                        .toList()
                : List.of();
    }

    /** Returns the closed requests, newest first; none for actors who don't decide them. */
    public List<RequestFile> ended(Access by, Workflow workflow, int limit) {
        return workflow.isDecidedBy(by.actor())
                ? requests.ended(workflow, limit).stream()
                        .map(request -> request.file(workflow))
                        .toList()
                : List.of();
    }

    /** Takes a request up: from here on the actor decides it. */
    @Transactional
    public Moving takeUp(Access by, Workflow workflow, RequestId id) {
        return moves.move(by, ANY, workflow, id, Act.TAKEN_UP);
    }

    /** Takes a request over from whoever took it up, such as when they are ill: from here on the actor decides it. */
    @Transactional
    public Moving takeOver(Access by, Workflow workflow, RequestId id) {
        return moves.move(by, ANY, workflow, id, Act.TAKEN_OVER);
    }

    /** Tells whether it is about the actor, who is also a member: nobody decides about themselves. */
    public boolean isAbout(Access by, RequestFile file) {
        return by.actor() instanceof Actor.Staff staff
                && file.person()
                        .filter(person -> colleagues.relation(staff.number(), person) == Relation.THEMSELVES)
                        .isPresent();
    }

    /** Counts the earlier requests of this kind by the same person. */
    public long earlier(RequestFile file) {
        return file.person()
                .map(person -> requests.of(file.workflow(), person).stream()
                        .filter(other -> other.file(file.workflow()).askedAt().isBefore(file.askedAt()))
                        .count())
                .orElse(0L);
    }
}
