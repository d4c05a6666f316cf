package org.memberaccounts.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.limit.Rate;

/** As much as somebody can do about codes in a while: a text costs money, and a code must not be guessed. */
@Dependent
public class PhoneLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Codes asked for within an hour. */
    static final LimitedAct ASK = new LimitedAct(
            "phone-code",
            Map.of(
                    LimitBy.MEMBER, new Rate(3, HOUR),
                    LimitBy.PHONE_NUMBER, new Rate(3, HOUR),
                    LimitBy.NETWORK_ADDRESS, new Rate(60, HOUR)));

    /** Codes asked for within a day. */
    static final LimitedAct ASK_IN_A_DAY = new LimitedAct(
            "phone-code-day",
            Map.of(
                    LimitBy.MEMBER, new Rate(8, DAY),
                    LimitBy.PHONE_NUMBER, new Rate(8, DAY),
                    LimitBy.NETWORK_ADDRESS, new Rate(300, DAY)));

    /** Codes typed. */
    static final LimitedAct TRY = new LimitedAct(
            "phone-code-try",
            Map.of(
                    LimitBy.MEMBER, new Rate(20, HOUR),
                    LimitBy.NETWORK_ADDRESS, new Rate(300, HOUR)));

    @Produces
    static LimitedAct ask() {
        return ASK;
    }

    @Produces
    static LimitedAct askInADay() {
        return ASK_IN_A_DAY;
    }

    @Produces
    static LimitedAct tryOne() {
        return TRY;
    }
}
