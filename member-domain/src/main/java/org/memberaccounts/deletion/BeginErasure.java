package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.RequestMoves;

/**
 * Ends the waiting period: from here on there is no way back. A request that was cancelled meanwhile stays as it is,
 * and so does one that another erasure overtakes. While the person can have no claim code, the request is held, but not
 * for ever.
 */
@ApplicationScoped
class BeginErasure implements JobStep {
    static final String NAME = "begin-erasure";
    static final String CAUSE = "deletion-request";

    private final Deletions deletions;
    private final RequestMoves moves;
    private final CodeDelivery delivery;
    private final WaitingPeriod waiting;
    private final Erasures erasures;
    private final Clock clock;

    @Inject
    BeginErasure(
            Deletions deletions,
            RequestMoves moves,
            CodeDelivery delivery,
            WaitingPeriod waiting,
            Erasures erasures,
            Clock clock) {
        this.deletions = deletions;
        this.moves = moves;
        this.delivery = delivery;
        this.waiting = waiting;
        this.erasures = erasures;
        this.clock = clock;
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
        moves.lock(DeletionWorkflow.DEFINITION, new RequestId(UUID.fromString(id)))
                .filter(request -> request.can(DeletionWorkflow.ERASING_BEGUN))
                .ifPresent(request -> request.person()
                        .filter(person -> !erasures.isRunning(person))
                        .ifPresent(person -> end(deletions.file(request), person)));
    }

    private void end(DeletionFile file, PersonId person) {
        RequestFile request = file.request();
        boolean told = delivery.reach(request, person) == CodeReach.REACHED;
        if (!told && clock.instant().isBefore(file.heldUntil().orElseGet(() -> waiting.longestHold(file)))) {
            hold(file, person);
            throw new NotToldYet();
        }
        follow(request, told ? DeletionWorkflow.ERASING_BEGUN : DeletionWorkflow.ERASING_BEGUN_UNTOLD);
        erasures.begin(new ErasureId(request.id().value()), person, CAUSE);
    }

    /** Holds the request, once; a mail that was given up is then tried again. */
    private void hold(DeletionFile file, PersonId person) {
        RequestFile request = file.request();
        if (deletions.of(request.id()).hold(waiting.longestHold(file))) {
            follow(request, DeletionWorkflow.HELD);
            delivery.tryAgain(request, person);
        }
    }

    private void follow(RequestFile request, Act act) {
        if (moves.follow(access(), DeletionWorkflow.DEFINITION, request.id(), act)
                .isEmpty()) {
            throw new IllegalStateException("A request that is due can't make the step " + act.code() + ".");
        }
    }
}
