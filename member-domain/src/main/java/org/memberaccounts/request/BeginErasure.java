package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.person.PersonId;

/**
 * Ends the waiting period: from here on there is no way back. A request that was called off meanwhile stays as it is,
 * and so does one that another erasure overtakes. While the person can have no claim code it is held, but not for ever.
 */
@ApplicationScoped
class BeginErasure implements JobStep {
    static final String NAME = "begin-erasure";
    static final String CAUSE = "deletion-request";

    private final DeletionRequests requests;
    private final CodeDelivery delivery;
    private final WaitingPeriod waiting;
    private final Erasures erasures;
    private final Clock clock;
    private final Event<RequestMoved> moved;

    @Inject
    BeginErasure(
            DeletionRequests requests,
            CodeDelivery delivery,
            WaitingPeriod waiting,
            Erasures erasures,
            Clock clock,
            Event<RequestMoved> moved) {
        this.requests = requests;
        this.delivery = delivery;
        this.waiting = waiting;
        this.erasures = erasures;
        this.clock = clock;
        this.moved = moved;
    }

    static Access access() {
        return Access.job(CAUSE);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional(dontRollbackOn = NotToldYet.class)
    public void run(String id, int attempt) {
        requests.lock(new RequestId(UUID.fromString(id)))
                .filter(request -> request.file().can(Act.ERASING_BEGUN))
                .ifPresent(request -> request.file()
                        .person()
                        .filter(person -> !erasures.isRunning(person))
                        .ifPresent(person -> end(request, person)));
    }

    private void end(DeletionRequest request, PersonId person) {
        boolean told = delivery.reach(request.file(), person) == CodeReach.REACHED;
        if (!told
                && clock.instant()
                        .isBefore(request.file().heldUntil().orElseGet(() -> waiting.longestHold(request.file())))) {
            hold(request, person);
            throw new NotToldYet();
        }
        move(request, person, told ? Act.ERASING_BEGUN : Act.ERASING_BEGUN_UNTOLD);
        erasures.begin(new ErasureId(request.file().id().value()), person, CAUSE);
    }

    /** Once; the mail that was given up is tried again then. */
    private void hold(DeletionRequest request, PersonId person) {
        if (request.file().heldUntil().isEmpty()) {
            request.hold(waiting.longestHold(request.file()));
            move(request, person, Act.HELD);
            delivery.tryAgain(request.file(), person);
        }
    }

    private void move(DeletionRequest request, PersonId person, Act act) {
        request.move(act, clock.instant());
        moved.fire(new RequestMoved(access(), request.file().id(), Optional.of(person), act));
    }
}
