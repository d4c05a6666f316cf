package org.memberaccounts.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.limit.Rate;

/** The limit on flagging: each flag sends mail, and keeps others from reading. */
@Dependent
class DisputeLimits {
    static final LimitedAct FLAG =
            new LimitedAct("flag-answer", Map.of(LimitBy.STAFF, new Rate(60, Duration.ofHours(1))));

    @Produces
    static LimitedAct flag() {
        return FLAG;
    }
}
