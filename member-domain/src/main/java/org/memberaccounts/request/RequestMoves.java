package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;

/**
 * Begins and moves requests of any kind, as their {@link Workflow} has it, and records that. A kind does whatever else
 * a move means, in the same transaction.
 */
@ApplicationScoped
public class RequestMoves {
    private final Requests requests;
    private final Colleagues colleagues;
    private final Notices notices;
    private final TransactionLocks locks;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<RequestMoved> moved;
    private final Event<RequestDenied> denied;

    @Inject
    RequestMoves(
            Requests requests,
            Colleagues colleagues,
            Notices notices,
            TransactionLocks locks,
            Identifiers identifiers,
            Clock clock,
            Event<RequestMoved> moved,
            Event<RequestDenied> denied) {
        this.requests = requests;
        this.colleagues = colleagues;
        this.notices = notices;
        this.locks = locks;
        this.identifiers = identifiers;
        this.clock = clock;
        this.moved = moved;
        this.denied = denied;
    }

    /** Begins a request about a person, unless they have an open one of this kind. */
    @Transactional
    public Beginning begin(Access by, PersonId person, LastSignIn signedIn, Workflow workflow, Locale language) {
        Transition beginning = workflow.beginning();
        Mover mover = mover(by, signedIn);
        Optional<Denial> denial = mover.denial(beginning.by(), Optional.of(person), Optional.empty());
        if (denial.isPresent()) {
            deny(by, person, workflow, beginning, denial.get());
            return new Beginning.NotAllowed(denial.get());
        }
        if (beginning.fresh() && !mover.isFresh(clock.instant())) {
            deny(by, person, workflow, beginning, Denial.FRESH_SIGN_IN_NEEDED);
            return new Beginning.SignInAgain();
        }
        locks.lock("ask-" + workflow.kind(), person.value());
        return requests.open(workflow, person)
                .map(request -> request.file(workflow))
                .<Beginning>map(Beginning.OpenAlready::new)
                .orElseGet(() -> new Beginning.Begun(add(by, person, workflow, language)));
    }

    private void deny(Access by, PersonId person, Workflow workflow, Transition beginning, Denial why) {
        denied.fire(new RequestDenied(
                by, new RequestAction.Move(workflow, beginning.act()), Optional.empty(), Optional.of(person), why));
    }

    private RequestFile add(Access by, PersonId person, Workflow workflow, Locale language) {
        Request request = new Request(
                new RequestId(identifiers.next()), requests.nextNumber(), workflow, person, language, clock.instant());
        requests.add(request);
        return tell(by, request.file(workflow));
    }

    /** Makes a move that an actor wants, if they may and it is possible now; otherwise says why not. */
    @Transactional
    public Moving move(Access by, LastSignIn signedIn, Workflow workflow, RequestId id, Act act) {
        return requests.lock(id)
                .filter(request -> request.isOf(workflow))
                .map(request -> move(mover(by, signedIn), workflow, request, act))
                .orElse(new Moving.UnknownRequest());
    }

    private Moving move(Mover mover, Workflow workflow, Request request, Act act) {
        Verdict verdict = request.move(workflow, act, mover, clock.instant());
        RequestFile file = request.file(workflow);
        return switch (verdict) {
            case Verdict.Made made -> new Moving.Moved(tell(mover.by(), file));
            case Verdict.NotNow notNow -> new Moving.NotNow(file);
            case Verdict.Denied no -> {
                denied.fire(RequestDenied.about(file, mover.by(), new RequestAction.Move(workflow, act), no.why()));
                yield no.why() == Denial.FRESH_SIGN_IN_NEEDED
                        ? new Moving.SignInAgain()
                        : new Moving.NotAllowed(no.why());
            }
        };
    }

    /** Makes a move that follows by itself, or for which a timer has run out; empty when it isn't possible now. */
    @Transactional
    public Optional<RequestFile> follow(Access by, Workflow workflow, RequestId id, Act act) {
        return requests.lock(id)
                .filter(request -> request.isOf(workflow))
                .flatMap(request -> follow(by, workflow, request, act));
    }

    Optional<RequestFile> follow(Access by, Workflow workflow, Request request, Act act) {
        return request.follow(workflow, act, clock.instant()) instanceof Verdict.Made
                ? Optional.of(tell(by, request.file(workflow)))
                : Optional.empty();
    }

    /** Finds a request and locks it: its state doesn't change until this transaction ends. */
    @Transactional
    public Optional<RequestFile> lock(Workflow workflow, RequestId id) {
        return requests.lock(id).filter(request -> request.isOf(workflow)).map(request -> request.file(workflow));
    }

    /** Tells the person something about a request by mail, in the language in which they asked. */
    @Transactional
    public void mail(RequestFile file, String notice) {
        file.person().ifPresent(person -> notices.tell(person, notice, file.id().toString(), file.language()));
    }

    private RequestFile tell(Access by, RequestFile file) {
        moved.fire(new RequestMoved(
                by,
                new RequestAction.Move(file.workflow(), file.moves().getLast().act()),
                file.id(),
                file.person()));
        return file;
    }

    private Mover mover(Access by, LastSignIn signedIn) {
        return new Mover(
                by,
                person -> by.actor() instanceof Actor.Staff staff
                        && colleagues.relation(staff.number(), person) == Relation.THEMSELVES,
                signedIn);
    }
}
