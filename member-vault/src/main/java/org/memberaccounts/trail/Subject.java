package org.memberaccounts.trail;

import java.util.Objects;
import java.util.UUID;

/**
 * The pseudonym by which the log knows a person: a random UUIDv4, used nowhere else. It is wrapped together with the
 * person's key, so that destroying the key unties the log from the person as well.
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
