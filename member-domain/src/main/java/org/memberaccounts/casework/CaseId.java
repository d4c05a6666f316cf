package org.memberaccounts.casework;

import java.util.Objects;
import java.util.UUID;

/** The id of a case: UUIDv7. People use its number instead. */
public record CaseId(UUID value) {
    public CaseId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
