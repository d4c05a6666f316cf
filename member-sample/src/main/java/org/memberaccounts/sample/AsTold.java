package org.memberaccounts.sample;

import org.memberaccounts.request.Moving;

/** The story's word for how everything comes out: whatever comes out otherwise stops it. */
final class AsTold {
    private AsTold() {}

    static void require(boolean asTold) {
        if (!asTold) {
            throw new IllegalStateException("Something came out otherwise than the story says.");
        }
    }

    /** A request for deletion moved on. */
    static void moved(Moving result) {
        require(result instanceof Moving.Moved);
    }
}
