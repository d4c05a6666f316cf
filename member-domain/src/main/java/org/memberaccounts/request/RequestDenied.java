package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/**
 * Somebody tried something about a request who may not, or not like this.
 *
 * @param request empty when there is none yet
 * @param attempt what they tried, as it stands in the log: an act, or one of those below
 */
public record RequestDenied(
        Access by, Optional<RequestId> request, Optional<PersonId> person, String attempt, Denial why) {
    /** Looking at it. */
    static final String LOOKED_AT = "looked-at";
    /** Having a claim code made. */
    static final String CODE_MADE = "code-made";

    static RequestDenied about(Access by, RequestFile file, String attempt, Denial why) {
        return new RequestDenied(by, Optional.of(file.id()), file.person(), attempt, why);
    }
}
