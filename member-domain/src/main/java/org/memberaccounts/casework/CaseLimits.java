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

    @Produces
    static LimitedAct openCase() {
        return OPEN_CASE;
    }
}
