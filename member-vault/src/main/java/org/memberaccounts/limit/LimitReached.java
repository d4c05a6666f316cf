package org.memberaccounts.limit;

import java.time.Duration;
import java.util.Optional;
import org.memberaccounts.failure.FailureTrace;

/** Thrown when somebody has no token left for what they want to do. Nothing was done. */
public final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long waitSeconds;

    LimitReached(Duration wait) {
        super("a limit is reached", null, false, false);
        this.waitSeconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Finds it behind what was thrown around it. */
    public static Optional<LimitReached> behind(Throwable failure) {
        return FailureTrace.causes(failure)
                .filter(LimitReached.class::isInstance)
                .map(LimitReached.class::cast)
                .findFirst();
    }

    /** Returns the seconds after which it can be done, 1 at least. */
    public long waitSeconds() {
        return waitSeconds;
    }
}
