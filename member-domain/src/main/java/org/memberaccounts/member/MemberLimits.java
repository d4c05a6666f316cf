package org.memberaccounts.member;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.limit.Rate;

/** The acts on the way to a membership that are limited. */
@Dependent
public class MemberLimits {
    /** The question before anything else: how old. */
    public static final LimitedAct AGE_QUESTION =
            new LimitedAct("age-question", Map.of(LimitBy.NETWORK_ADDRESS, new Rate(300, Duration.ofMinutes(10))));

    @Produces
    static LimitedAct ageQuestion() {
        return AGE_QUESTION;
    }
}
