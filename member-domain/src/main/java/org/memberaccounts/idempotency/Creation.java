package org.memberaccounts.idempotency;

import java.util.Optional;

/** What came of trying to create something. */
public interface Creation {
    /**
     * What is to be answered again when the same request comes again; empty when it may be tried anew, since nothing
     * was created.
     */
    default Optional<Created> created() {
        return Optional.empty();
    }
}
