package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.vault.Requester;

/** Ends the waiting period: from here on there is no way back. A request that was called off meanwhile stays as it is, and so does one that another erasure overtakes. */
@ApplicationScoped
class BeginErasure implements JobStep {
    static final String NAME = "begin-erasure";
    static final String CAUSE = "deletion-request";

    @Inject
    private DeletionRequests requests;

    @Inject
    private Erasures erasures;

    @Inject
    private Clock clock;

    @Inject
    private Event<RequestMoved> moved;

    static Requester requester() {
        return Requester.job(CAUSE);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String request, int attempt) {
        RequestId id = new RequestId(UUID.fromString(request));
        requests.lock(id).filter(waiting -> waiting.file().can(Act.ERASING_BEGUN)).ifPresent(waiting -> waiting.file().person().filter(person -> !erasures.isRunning(person)).ifPresent(person -> {
            waiting.move(Act.ERASING_BEGUN, clock.instant());
            moved.fire(new RequestMoved(requester(), id, Optional.of(person), Act.ERASING_BEGUN));
            erasures.begin(new ErasureId(id.value()), person, CAUSE);
        }));
    }
}
