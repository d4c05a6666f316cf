package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/**
 * Somebody tried something about a request who may not, or not like this.
 *
 * @param kind code of its kind
 * @param request empty when there is none yet
 * @param attempt what they tried, as it stands in the log: an act, or looking at it, or what a kind names
 */
public record RequestDenied(
        Access by, String kind, Optional<RequestId> request, Optional<PersonId> person, String attempt, Denial why) {
    /** Looking at it. */
    static final String LOOKED_AT = "looked-at";

    /** About a request that is there. */
    public static RequestDenied about(Access by, RequestFile file, String attempt, Denial why) {
        return new RequestDenied(by, file.workflow().kind(), Optional.of(file.id()), file.person(), attempt, why);
    }
}
