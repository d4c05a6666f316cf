package org.memberaccounts.deletion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.memberaccounts.organisation.Organisation;

/**
 * The time in which an approved request can still be cancelled, {@code MEMBER_ACCOUNTS_ERASURE_WAITING}, and the time
 * for which the erasure then waits for the mail that has the claim code, {@code MEMBER_ACCOUNTS_ERASURE_HOLD}: ISO 8601
 * durations; seven days each if they aren't set.
 */
@ApplicationScoped
class WaitingPeriodSetting implements WaitingPeriod {
    private static final String WAITING = "MEMBER_ACCOUNTS_ERASURE_WAITING";
    private static final String HOLD = "MEMBER_ACCOUNTS_ERASURE_HOLD";
    private static final String USUAL = "P7D";

    private final Organisation organisation;

    private Duration length;
    private Duration hold;

    @Inject
    WaitingPeriodSetting(Organisation organisation) {
        this.organisation = organisation;
    }

    @PostConstruct
    void read() {
        length = read(WAITING);
        hold = read(HOLD);
    }

    private static Duration read(String variable) {
        String text = System.getProperty(variable, System.getenv(variable));
        return parse(variable, text == null || text.isBlank() ? USUAL : text);
    }

    /** @throws IllegalStateException when the text is no duration; the message says what to do */
    static Duration parse(String variable, String text) {
        try {
            Duration length = Duration.parse(text);
            if (!length.isNegative() && !length.isZero()) {
                return length;
            }
        } catch (DateTimeException e) {
            // said below, for both
        }
        throw new IllegalStateException(
                variable + " is not a length of time. Set it to an ISO 8601 duration such as P7D or PT2H.");
    }

    @Override
    public Duration length() {
        return length;
    }

    @Override
    public Instant longestHold(DeletionFile file) {
        return longestHold(file.request().askedAt(), file.waitingUntil().orElseThrow(), hold, organisation.zone());
    }

    /**
     * Returns the end of the longest hold. Even when the person can't be told, the erasure must not be put off beyond
     * the month in which a request is answered (GDPR Art. 12(3)).
     */
    static Instant longestHold(Instant askedAt, Instant waitingUntil, Duration hold, ZoneId zone) {
        Instant month = askedAt.atZone(zone).plusMonths(1).toInstant();
        Instant held = waitingUntil.plus(hold);
        return held.isBefore(month) ? held : month;
    }
}
