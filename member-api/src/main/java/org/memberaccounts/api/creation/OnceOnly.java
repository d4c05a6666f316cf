package org.memberaccounts.api.creation;

import static org.memberaccounts.api.creation.CreationProblem.ERASED_SINCE;
import static org.memberaccounts.api.creation.CreationProblem.IDEMPOTENCY_IN_PROGRESS;
import static org.memberaccounts.api.creation.CreationProblem.IDEMPOTENCY_KEY_REUSED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.idempotency.Attempt;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.idempotency.Creations;
import org.memberaccounts.idempotency.Once;

/** Has a desk create something once for this request, and answers. */
@RequestScoped
public class OnceOnly {
    private final Creations creations;
    private final Problems problems;

    private Optional<Attempt> attempt = Optional.empty();

    @Inject
    OnceOnly(Creations creations, Problems problems) {
        this.creations = creations;
        this.problems = problems;
    }

    void take(Attempt keyed) {
        attempt = Optional.of(keyed);
    }

    /**
     * The answer to a request to create something: of the first time, or once more.
     *
     * @param create what the desk does; it runs in a transaction, and reads no personal data
     * @param first answers what came of it
     * @param again answers once more, from what was created
     */
    public <R extends Creation> Response answer(
            Supplier<R> create, Function<R, Response> first, Function<Created, Response> again) {
        return switch (creations.once(attempt, create)) {
            case Once.Now<R> now -> first.apply(now.result());
            case Once.Before<R> before -> again.apply(before.created());
            case Once.Erased<R> erased -> problems.of(ERASED_SINCE);
            case Once.InProgress<R> inProgress -> problems.of(IDEMPOTENCY_IN_PROGRESS);
            case Once.KeyReused<R> reused -> problems.of(IDEMPOTENCY_KEY_REUSED);
        };
    }
}
