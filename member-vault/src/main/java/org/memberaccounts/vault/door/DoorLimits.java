package org.memberaccounts.vault.door;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.limit.Rate;

/** The acts at the door that are limited. People who read about themselves, and our own jobs, aren't. */
@Dependent
class DoorLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    static final LimitedAct READ = new LimitedAct(
            "read",
            Map.of(
                    LimitBy.STAFF, new Rate(240, MINUTE),
                    LimitBy.SYSTEM, new Rate(300, MINUTE),
                    LimitBy.READER_AND_PERSON, new Rate(240, MINUTE)));

    /** Counted in people. */
    static final LimitedAct BULK_READ =
            new LimitedAct("bulk-read", Map.of(LimitBy.SYSTEM, new Rate(50_000, Duration.ofHours(1))));

    static final LimitedAct LOOK_UP = new LimitedAct(
            "look-up", Map.of(LimitBy.STAFF, new Rate(120, MINUTE), LimitBy.SYSTEM, new Rate(300, MINUTE)));

    @Produces
    static LimitedAct read() {
        return READ;
    }

    @Produces
    static LimitedAct bulkRead() {
        return BULK_READ;
    }

    @Produces
    static LimitedAct lookUp() {
        return LOOK_UP;
    }
}
