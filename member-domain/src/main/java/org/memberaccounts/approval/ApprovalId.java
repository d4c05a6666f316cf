package org.memberaccounts.approval;

import java.util.Objects;
import java.util.UUID;

/** The id of an approval, whatever the answer: UUIDv7. */
public record ApprovalId(UUID value) {
    public ApprovalId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
