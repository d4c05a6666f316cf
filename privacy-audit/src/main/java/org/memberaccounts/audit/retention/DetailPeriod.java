package org.memberaccounts.audit.retention;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The period for which network addresses and browser names are kept beside the entries of the log,
 * {@code MEMBER_ACCOUNTS_DETAIL_PERIOD}; six months if it isn't set.
 */
public record DetailPeriod(Period length) {
    private static final String VARIABLE = "MEMBER_ACCOUNTS_DETAIL_PERIOD";
    private static final String USUAL = "P6M";

    public DetailPeriod {
        if (length.isNegative() || length.isZero()) {
            throw wrong();
        }
    }

    /**
     * Reads the period from the environment.
     *
     * @throws IllegalStateException when the setting is no period; the message says what to do
     */
    public static DetailPeriod fromEnvironment() {
        String text = System.getenv(VARIABLE);
        return parse(text == null || text.isBlank() ? USUAL : text);
    }

    static DetailPeriod parse(String text) {
        try {
            return new DetailPeriod(Period.parse(text));
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    private static IllegalStateException wrong() {
        return new IllegalStateException(
                VARIABLE + " is not a length of time. Set it to an ISO 8601 period such as P6M or P180D.");
    }

    /** Returns the latest end of a month whose details are past their period now. */
    public Instant overBy(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(length).toInstant();
    }

    /**
     * Returns the moment from which the detail of an entry of this time is past its period: it goes with its whole
     * month.
     */
    public Instant endOf(Instant at) {
        ZonedDateTime monthOver = at.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.firstDayOfNextMonth())
                .atStartOfDay(ZoneOffset.UTC);
        return monthOver.plus(length).toInstant();
    }
}
