package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A request made a move. */
public record RequestMoved(Access by, RequestAction.Move move, RequestId request, Optional<PersonId> person)
        implements Recorded {
    public boolean isOf(Workflow workflow) {
        return move.workflow().equals(workflow);
    }

    @Override
    public Fact fact() {
        return Fact.of(move, by).as(move.duty()).about(person).ref("request", request);
    }
}
