package org.memberaccounts.person;

import java.util.Objects;
import java.util.UUID;

/**
 * The id that our tables know a person by: UUIDv7. The log knows the same person by a pseudonym, {@code trail.Subject}.
 */
public record PersonId(UUID value) {
    public PersonId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
