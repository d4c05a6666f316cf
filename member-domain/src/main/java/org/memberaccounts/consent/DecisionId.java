package org.memberaccounts.consent;

import java.util.Objects;
import java.util.UUID;

/** The id of a decision, and of its receipt: UUIDv7. */
public record DecisionId(UUID value) {
    public DecisionId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
