package org.memberaccounts.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * One move of a request, as it is kept.
 *
 * @param officer the staff number of whoever made it; null where it was nobody of the staff
 */
@Embeddable
record Step(String act, String state, Instant at, Integer officer) {
    Step(Transition transition, Instant at, Optional<Integer> officer) {
        this(transition.act().code(), transition.to().code(), at, officer.orElse(null));
    }

    RequestFile.Move in(Workflow workflow) {
        return new RequestFile.Move(new Act(act), workflow.state(state), at, Optional.ofNullable(officer));
    }
}
