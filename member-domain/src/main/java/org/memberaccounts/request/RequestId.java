package org.memberaccounts.request;

import java.util.Objects;
import java.util.UUID;

/** The id of a request: UUIDv7. The log refers to the request by it; people use its number instead. */
public record RequestId(UUID value) {
    public RequestId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
