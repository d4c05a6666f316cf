package org.memberaccounts.idempotency;

import java.util.Objects;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/**
 * What a request left behind, enough to answer it again.
 *
 * @param person whom it is about; with them goes what is remembered of it, but for that the request came
 * @param id of the thing
 * @param anew whether this request made it, or found that it was there already
 */
public record Created(PersonId person, UUID id, boolean anew) {
    public Created {
        Objects.requireNonNull(person);
        Objects.requireNonNull(id);
    }
}
