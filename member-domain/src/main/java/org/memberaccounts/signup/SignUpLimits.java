package org.memberaccounts.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.limit.Rate;

/** The limits on asking for links: each is a mail to somebody who may not have asked for it. */
@Dependent
class SignUpLimits {
    static final LimitedAct ASK_FOR_LINK = new LimitedAct(
            "ask-for-link",
            Map.of(
                    LimitBy.NETWORK_ADDRESS,
                    new Rate(100, Duration.ofMinutes(10)),
                    LimitBy.EMAIL_ADDRESS,
                    new Rate(5, Duration.ofHours(1))));

    @Produces
    static LimitedAct askForLink() {
        return ASK_FOR_LINK;
    }
}
