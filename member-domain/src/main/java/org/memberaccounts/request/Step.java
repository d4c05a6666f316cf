package org.memberaccounts.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One move a request has made, as it is kept. */
@Embeddable
record Step(String act, String state, Instant at) {
    Step(Transition transition, Instant at) {
        this(transition.act().code(), transition.to().code(), at);
    }

    RequestFile.Move move() {
        return new RequestFile.Move(Act.of(act), State.of(state), at);
    }
}
