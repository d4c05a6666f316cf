package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * Somebody tried something about a request who may not, or not like this.
 *
 * @param kind code of its kind
 * @param request empty when there is none yet
 * @param attempt what they tried: an act, or looking at it, or what a kind names
 */
public record RequestDenied(
        Access by, String kind, Optional<RequestId> request, Optional<PersonId> person, Action attempt, Denial why)
        implements Recorded {
    /** About a request that is there. */
    public static RequestDenied about(Access by, RequestFile file, Action attempt, Denial why) {
        return new RequestDenied(by, file.workflow().kind(), Optional.of(file.id()), file.person(), attempt, why);
    }

    @Override
    public Fact fact() {
        Fact fact =
                Fact.of(attempt, by).as(StaffRole.PRIVACY_OFFICER).about(person).refused(why.code());
        request.ifPresent(id -> fact.ref("request", id));
        return fact;
    }
}
