package org.memberaccounts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;

/** How long a person can still call off what was approved: {@code MEMBER_ACCOUNTS_ERASURE_WAITING}, an ISO 8601 duration; seven days if it isn't set. */
@ApplicationScoped
class WaitingPeriodSetting implements WaitingPeriod {
    private static final String VARIABLE = "MEMBER_ACCOUNTS_ERASURE_WAITING";
    private static final String USUAL = "P7D";

    private Duration length;

    @PostConstruct
    void read() {
        String text = System.getProperty(VARIABLE, System.getenv(VARIABLE));
        length = parse(text == null || text.isBlank() ? USUAL : text);
    }

    /** @throws IllegalStateException with what to do when it is none */
    static Duration parse(String text) {
        try {
            Duration length = Duration.parse(text);
            if (!length.isNegative() && !length.isZero()) {
                return length;
            }
        } catch (DateTimeException e) {
            // said below, for both
        }
        throw new IllegalStateException(VARIABLE + " is not a length of time. Set it to an ISO 8601 duration such as P7D or PT2H.");
    }

    @Override
    public Duration length() {
        return length;
    }
}
