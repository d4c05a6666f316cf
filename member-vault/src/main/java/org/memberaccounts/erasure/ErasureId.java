package org.memberaccounts.erasure;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of an erasure, UUIDv7. An erasure that a request asked for has the request's id, and the log refers to both by
 * it.
 */
public record ErasureId(UUID value) {
    public ErasureId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
