package org.memberaccounts.sample;

import org.memberaccounts.request.Moving;

/** Checks that everything in the story ends as it is told: any other outcome stops the story. */
final class AsTold {
    private AsTold() {}

    static void require(boolean asTold) {
        if (!asTold) {
            throw new IllegalStateException("Something came out otherwise than the story says.");
        }
    }

    /** Checks that a request for deletion moved on. */
    static void moved(Moving result) {
        require(result instanceof Moving.Moved);
    }
}
