package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A request made a move.
 *
 * @param kind code of its kind
 */
public record RequestMoved(Access by, String kind, RequestId request, Optional<PersonId> person, Act act)
        implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(RequestAction.of(act), by)
                .as(StaffRole.PRIVACY_OFFICER)
                .about(person)
                .ref("request", request);
    }
}
