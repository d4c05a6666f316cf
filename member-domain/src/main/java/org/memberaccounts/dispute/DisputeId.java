package org.memberaccounts.dispute;

import java.util.Objects;
import java.util.UUID;

/** The id of a dispute. */
public record DisputeId(UUID value) {
    public DisputeId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
