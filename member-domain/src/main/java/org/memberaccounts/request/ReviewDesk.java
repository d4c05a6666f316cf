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
import org.memberaccounts.paging.Page;
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;

/**
 * The desk at which staff see the waiting requests of any kind and take them up; each kind makes its own decisions. It
 * shows nobody's data.
 */
@ApplicationScoped
public class ReviewDesk {
    private static final LastSignIn ANY = new LastSignIn(Optional.empty());

    private final RequestLists lists;
    private final Workflows workflows;
    private final RequestMoves moves;
    private final AnswersDue due;
    private final Colleagues colleagues;
    private final Event<RequestDenied> denied;

    @Inject
    ReviewDesk(
            RequestLists lists,
            Workflows workflows,
            RequestMoves moves,
            AnswersDue due,
            Colleagues colleagues,
            Event<RequestDenied> denied) {
        this.lists = lists;
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

    /**
     * Returns a page of the requests at a stage, of every kind that the actor decides: open ones oldest first, ended
     * ones newest first. On a page, those whose answer is due first are on top.
     *
     * @param after the last one of the page before, by {@link Page#next}
     */
    @Transactional
    public Page<RequestFile, RequestId> at(Access by, Stage stage, Optional<RequestId> after) {
        return at(by, stage, workflows.all(), after);
    }

    /** Returns a page of the requests of one kind at a stage; none for actors who don't decide them. */
    @Transactional
    public Page<RequestFile, RequestId> at(Access by, Stage stage, Workflow workflow, Optional<RequestId> after) {
        return at(by, stage, List.of(workflow), after);
    }

    private Page<RequestFile, RequestId> at(Access by, Stage stage, List<Workflow> kinds, Optional<RequestId> after) {
        List<Workflow> decided =
                kinds.stream().filter(kind -> kind.isDecidedBy(by.actor())).toList();
        Page<RequestFile, RequestId> page = decided.isEmpty() ? Page.empty() : lists.at(stage, decided, after);
        return stage == Stage.TO_ANSWER ? page.together(this::byLastDay) : page;
    }

    private List<RequestFile> byLastDay(List<RequestFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> due.by(file).orElse(LocalDate.MAX)))
                .toList();
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
        return file.person().map(person -> lists.before(file, person)).orElse(0L);
    }
}
