package org.memberaccounts.trail;

import java.util.Objects;
import java.util.UUID;

/**
 * The id the log knows a person by: a random UUIDv4, used nowhere else. It lies inside the wrapped key, so that
 * destroying the key unties the log from the person as well.
 */
public record Subject(UUID value) {
    public Subject {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
