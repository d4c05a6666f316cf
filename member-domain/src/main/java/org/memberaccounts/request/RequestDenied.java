package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An attempt on a request by somebody who may not, or not like this.
 *
 * @param request empty when there is none yet
 */
public record RequestDenied(
        Access by, RequestAction attempt, Optional<RequestId> request, Optional<PersonId> person, Denial why)
        implements Recorded {
    /** Returns the event of an attempt on an existing request. */
    static RequestDenied about(RequestFile file, Access by, RequestAction attempt, Denial why) {
        return new RequestDenied(by, attempt, Optional.of(file.id()), file.person(), why);
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(attempt, by).as(attempt.duty()).about(person).refused(why.code());
        request.ifPresent(id -> fact.ref("request", id));
        return fact;
    }
}
