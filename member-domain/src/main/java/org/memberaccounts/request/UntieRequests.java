package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Kept;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/**
 * The person's requests, this one and earlier ones: kept as nobody's. Reasons of a refusal are sealed, and go with the
 * sealed values.
 */
@ApplicationScoped
class UntieRequests implements ErasureTarget {
    private final DeletionRequests requests;
    private final Clock clock;
    private final Event<RequestMoved> moved;

    @Inject
    UntieRequests(DeletionRequests requests, Clock clock, Event<RequestMoved> moved) {
        this.requests = requests;
        this.clock = clock;
        this.moved = moved;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public LocalizedText called() {
        return new LocalizedText("Requests for deletion", "删除申请");
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Optional<Kept> kept() {
        return Optional.of(new Kept(
                "proof that it was done",
                "PIPL Art. 51",
                new LocalizedText(
                        "Requests for deletion: number, ground and steps, as nobody's.", "删除申请：仅留编号、理由和步骤，不再属于任何人。")));
    }

    @Override
    public Evidence erase(PersonId person) {
        List<DeletionRequest> of = requests.of(person);
        of.forEach(request -> {
            // another erasure, such as of a declined invitation, came before this request was decided
            if (request.file().can(Act.OVERTAKEN)) {
                request.move(Act.OVERTAKEN, clock.instant());
                moved.fire(new RequestMoved(
                        BeginErasure.access(), request.file().id(), Optional.of(person), Act.OVERTAKEN));
            }
            request.untie();
        });
        return Evidence.untied(of.size());
    }
}
