package org.memberaccounts.deletion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.limit.Rate;

/** The acts about deletion that are limited. */
@Dependent
class DeletionLimits {
    static final LimitedAct ASK =
            new LimitedAct("deletion-request", Map.of(LimitBy.MEMBER, new Rate(20, Duration.ofDays(1))));

    static final LimitedAct CLAIM =
            new LimitedAct("claim-code", Map.of(LimitBy.NETWORK_ADDRESS, new Rate(300, Duration.ofMinutes(10))));

    @Produces
    static LimitedAct ask() {
        return ASK;
    }

    @Produces
    static LimitedAct claim() {
        return CLAIM;
    }
}
