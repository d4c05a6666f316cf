package org.memberaccounts.idempotency;

import java.util.Objects;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/**
 * The trace of a request, enough to answer it again.
 *
 * @param person the person concerned; when they are erased, all that is left is that the request came
 * @param id of the thing
 * @param anew whether this request made it, or found that it was there already
 */
public record Created(PersonId person, UUID id, boolean anew) {
    public Created {
        Objects.requireNonNull(person);
        Objects.requireNonNull(id);
    }
}
