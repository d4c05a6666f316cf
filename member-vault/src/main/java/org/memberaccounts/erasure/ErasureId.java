package org.memberaccounts.erasure;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of an erasure, UUIDv7; where a request asked for it, the request's own. The log knows the erasure by it as a
 * case.
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
