package org.memberaccounts.idempotency;

import java.util.Optional;

/** The outcome of trying to create something. */
public interface Creation {
    /**
     * Returns the answer to give when the same request comes again; empty when nothing was created, so that it may be
     * tried anew.
     */
    default Optional<Created> created() {
        return Optional.empty();
    }
}
