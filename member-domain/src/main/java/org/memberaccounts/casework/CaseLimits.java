package org.memberaccounts.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.limit.Rate;

/** The acts on cases that are limited. */
@Dependent
class CaseLimits {
    static final LimitedAct OPEN_CASE =
            new LimitedAct("open-case", Map.of(LimitBy.STAFF, new Rate(60, Duration.ofMinutes(1))));

    /** By it the agent may read. */
    static final LimitedAct TAKE_CASE =
            new LimitedAct("take-case", Map.of(LimitBy.STAFF, new Rate(60, Duration.ofMinutes(1))));

    static final LimitedAct WRITE_ON_CASE = new LimitedAct(
            "write-on-case",
            Map.of(
                    LimitBy.STAFF, new Rate(60, Duration.ofMinutes(1)),
                    LimitBy.MEMBER, new Rate(30, Duration.ofHours(1))));

    static final LimitedAct ASK = new LimitedAct("ask", Map.of(LimitBy.MEMBER, new Rate(20, Duration.ofDays(1))));

    @Produces
    static LimitedAct openCase() {
        return OPEN_CASE;
    }

    @Produces
    static LimitedAct takeCase() {
        return TAKE_CASE;
    }

    @Produces
    static LimitedAct writeOnCase() {
        return WRITE_ON_CASE;
    }

    @Produces
    static LimitedAct ask() {
        return ASK;
    }
}
